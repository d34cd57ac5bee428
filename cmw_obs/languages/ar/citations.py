"""How Arabic UN documents cite documents and paragraphs, and recall recommendations."""

from cmw_obs.citation_forms import CitationForms

_PARAGRAPHS = ("فقرة", "فقرتان", "فقرتين", "فقرات")
# What may be glued in front; the article loses its alef behind ل.
_GLUED = ("", "ال", "و", "وال", "ب", "بال", "ف", "فال", "كال", "وبال", "لل", "ولل", "ل")

TABLE = CitationForms(
    ibid=(
        *("المرجع السابق نفسه", "المرجع نفسه", "المرجع السابق", "المرجع ذاته", "نفس المرجع"),
        *("المصدر نفسه", "المصدر السابق", "نفس المصدر", "ibid"),
    ),
    see=frozenset({"انظر", "وانظر", "راجع", "ايضا", "ينظر"}),
    paragraph_words=frozenset(f"{glued}{word}" for glued in _GLUED for word in _PARAGRAPHS),
    paragraph_stems=("فقر",),
    joiners=frozenset({"و", "او", "ومن"}),
    ranges=frozenset({"الى", "حتى"}),
    leaders=frozenset({"من", "رقم"}),
    of=frozenset({"من", "في"}),
    above=("اعلاه", "ادناه", "المذكورة اعلاه", "الواردة اعلاه", "الانفة الذكر", "المذكورة انفا"),
    present=(
        "من هذه الملاحظات الختامية",
        "من الملاحظات الختامية هذه",
        "من هذه الوثيقة",
        "من الملاحظات الختامية الحالية",
    ),
    previous=("السابق", "سابقة", "سابق"),
    recalls=(
        *("تكرر", "تكرار", "تذكر", "تستذكر", "تذكير", "تشير", "تؤكد", "تعيد", "تجدد"),
        *("مكررة", "مذكرة", "مشيرة", "تكرارا"),
    ),
    recommendations=("توصيات", "توصيت", "توصية", "ملاحظاتها الختامية", "الملاحظات الختامية"),
    general=("التوصية العامة", "التوصيات العامة", "توصيتها العامة", "توصياتها العامة"),
    breaks=(".", "؛", ";", ":", " ازاء ", " ان ", " بان ", " لان ", " لعدم "),
    resolutions=("قرار",),
    assembly=("الجمعية العامة", "للجمعية العامة"),
    councils=("مجلس", "لجنة حقوق الانسان"),
    pages=("الصفحة", "الصفحات", " ص. "),
    clitics="وف",
    comma="،",
    glosses=(" بشان ", "، بشان ", " حول ", " المتعلق", "، المتعلق"),
)
