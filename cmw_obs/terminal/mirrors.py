"""Characters that are shown mirrored where they run right-to-left (UAX #9, rule L4).

The pairs are those of Unicode's BidiMirroring.txt that stand in running text: brackets, angle
quotation marks and signs of comparison.
"""

from __future__ import annotations

_PAIRS = (
    "()[]{}<>«»‹›⁅⁆⁽⁾₍₎≤≥≪≫≦≧≨≩≮≯≰≱≺≻⊂⊃⊆⊇⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⸂⸃⸄⸅⸉⸊⸌⸍⸜⸝⸢⸣⸤⸥⸦⸧⸨⸩"
    "〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞﹤﹥（）＜＞［］｛｝｟｠｢｣∈∋∉∌"
)
MIRRORED = {
    **dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)),
    **dict(zip(_PAIRS[1::2], _PAIRS[::2], strict=True)),
}
