"""SHA-256, for one file without OpenSSL, which takes longer to load than a file to hash."""

from __future__ import annotations

import sys

try:
    if sys.version_info >= (3, 12):
        from _sha2 import sha256 as _alone
    else:
        from _sha256 import sha256 as _alone
except ImportError:
    from hashlib import sha256 as _alone


class _Digest:
    """Gives digests; from the second file on by OpenSSL, which is five times as quick."""

    def __init__(self) -> None:
        self.used = False

    def __call__(self, data: bytes) -> str:
        """Give the digest of `data` in hexadecimal digits."""
        if self.used:
            from hashlib import sha256

            return sha256(data).hexdigest()
        self.used = True
        found: str = _alone(data).hexdigest()
        return found


digest = _Digest()
