"""Arabic, as the UN prints it: letters in abjad order, months under both their names.

Written folded: no vowel signs, no tatweel, alef without hamza.
"""

from cmw_obs.language import Language

_LETTER_NAMES = (
    "الف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء "
    "خاء ذال ضاد ظاء غين"
).split()
_LETTERS = "ا ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ".split()
_PART_ORDINALS = "اولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا".split()
_MONTHS = (
    ("كانون الثاني", "يناير"),
    ("شباط", "فبراير"),
    ("اذار", "مارس"),
    ("نيسان", "ابريل"),
    ("ايار", "مايو"),
    ("حزيران", "يونيه", "يونيو"),
    ("تموز", "يوليه", "يوليو"),
    ("اب", "اغسطس"),
    ("ايلول", "سبتمبر"),
    ("تشرين الاول", "اكتوبر"),
    ("تشرين الثاني", "نوفمبر"),
    ("كانون الاول", "ديسمبر"),
)
_NAMES = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}
# Any word, and one with the article behind it; whether it is a month is looked up, since a regular
# expression of all the names takes longer to compile than a document to read.
_MONTH = r"[^\W\d]+(?: ال[^\W\d]+)?"

_UNITS = "ثاني ثالث رابع خامس سادس سابع ثامن تاسع".split()
_TENS = "عشر ثلاث اربع خمس ست سبع ثمان تسع".split()


_HUNDREDS = ("المائة", "المئة")


def _ordinals() -> dict[str, int]:
    """Give the ordinals to the hundredth, of both genders and cases, with the article."""
    units = {"حادي": 1, **{word: n for n, word in enumerate(_UNITS, 2)}}
    forms = {form: n for unit, n in units.items() for form in (f"ال{unit}", f"ال{unit}ة")}
    tens = {f"ال{ten}{end}": 10 * n for n, ten in enumerate(_TENS, 2) for end in ("ون", "ين")}
    below = {
        "الاولي": 1,
        "الاول": 1,
        "الاولى": 1,
        # Never alone, but one word whatever space was put inside.
        "الحادي": 1,
        "الحادية": 1,
        "العاشر": 10,
        "العاشرة": 10,
        **{form: n for form, n in forms.items() if n > 1},
        **{f"{form} {ten}": 10 + n for form, n in forms.items() for ten in ("عشر", "عشرة")},
        **tens,
        **{f"{form} و {ten}": m + n for form, n in forms.items() for ten, m in tens.items()},
    }
    return {**below, **dict.fromkeys(_HUNDREDS, 100)}


# What may follow the State's name in a title.
_STATE = (
    r"([^:]+?)(?=$| بموجب | في غياب | المعتمدة | \(|:|،| التي | الذي | في ظل | في حالة | تطبيقا "
    r"| عملا | وفقا | المقدم)"
)
_OF_THE_REPORT = r"ل |لل|مقدم|ال(?:جامع|دوري|اولي|موحد|مجمع|مدمج|ثان|ثالث|رابع|خامس|مقدم)"
# What stands behind the State's name in "the report of Valdoria combining its fourth and fifth".
_COMBINED = (
    r"(?= (?:الجامع|الدوري|الاولي|الموحد(?!ة)|المجمع|المدمج|الثاني|الثالث|الرابع|الخامس)"
    r"(?:ة|ين|ان)?\b)"
)

TABLE = Language(
    code="ar",
    direction="rtl",
    part_words={
        "letter names": {name: n for n, name in enumerate(_LETTER_NAMES, 1)},
        "ordinal words": {word: n for n, word in enumerate(_PART_ORDINALS, 1)},
    },
    item_letters={letter: n for n, letter in enumerate(_LETTERS, 1)},
    ordinals=_ordinals(),
    beyond=tuple(f"بعد {word}" for word in _HUNDREDS),
    joiners=frozenset({"و", "من "}),
    ranges=frozenset({"الى", "حتى"}),
    months=_NAMES,
    date=(
        rf"(?P<days>(?<!\d)\d\d?(?: ?(?:-|،? ?و|الى) ?\d\d?)*) ?(?P<month>{_MONTH})"
        rf"(?: ?/ ?(?P<other>{_MONTH}))?(?: ?(?:من )?(?:عام )?(?P<year>\d{{4}})\b)?"
    ),
    titles=(
        *("الملاحظات الختامية", "التعليقات الختامية", "ملاحظات ختامية", "تعليقات ختامية"),
        *("الاستنتاجات والتوصيات", "استنتاجات وتوصيات"),
    ),
    state_in_title=(
        rf"\b(?:تقرير|تقريري|تقارير) ((?!{_OF_THE_REPORT})[^:،]+?){_COMBINED}"
        r"|(?:(?:تقرير|تقارير|معلومات)[^:]*? (?:المقدم(?:ة|ين)? من |الذي قدمته? |التي قدمته?ا? "
        r"|ل ?(?!لتقري?ر|لتقارير))"
        rf"|\b(?:بشان|عن) (?!(?:ال ?)?تق[را]+ير|ال ?معلومات)|: ?){_STATE}"
    ),
    state_heads=(" ل",),
    articles=(),
    clitics=(("لل", "ال"), ("ل", ""), ("ب", ""), ("بال", "ال")),
    report_words=frozenset(
        {"التقرير", "تقرير", "تقارير", "التقارير", "التقريرين", "للتقارير", "تقريرها"}
    ),
    absence=("في غياب", "في ظل عدم وجود", "في حالة عدم تقديم"),
    committees=(
        ("حماية حقوق جميع العمال المهاجرين", "CMW"),
        ("اللجنة المعنية بالعمال المهاجرين", "CMW"),
        ("لجنة حقوق الطفل", "CRC"),
        ("القضاء على التمييز ضد المراة", "CEDAW"),
        ("القضاء على التمييز العنصري", "CERD"),
        ("اللجنة الفرعية لمنع التعذيب", "SPT"),
        ("لجنة مناهضة التعذيب", "CAT"),
        ("للجنة المعنية بحقوق الانسان", "CCPR"),
        ("الحقوق الاقتصادية والاجتماعية والثقافية", "CESCR"),
        ("حقوق الاشخاص ذوي الاعاقة", "CRPD"),
        ("بحالات الاختفاء القسري", "CED"),
    ),
    part_roles={
        "introduction": ("مقدمة",),
        "positive": (
            "ايجابية",
            *("العوامل الايجابية", "عوامل ايجابية"),
            "التقدم المحرز",
            "تدابير المتابعة",
        ),
        "factors": ("العوامل",),
        "concerns": (
            "القلق",
            "للقلق",
            "الشواغل",
            "شواغل",
            "الاقتراحات والتوصيات",
            "اقتراحات وتوصيات",
            "المقترحات والتوصيات",
            "تنفيذ توصيات اللجنة",
        ),
        "follow-up": (
            "المتابعة",
            "متابعة",
            "تقديم التقارير",
            "التقرير الدوري",
        ),
        "dissemination": (
            "النشر",
            "نشر",
        ),
    },
    meeting_words=frozenset(
        f"{joiner}{word}"
        for joiner in ("", "و")
        for word in "جلستها جلستيها جلساتها جلسته جلستيه الجلسة الجلستين".split()
    ),
    session_words=frozenset({"دورتها", "الدورة", "دورته", "دورتيها"}),
    adoption=(
        *("اعتمدت", "اعتمدته", "واعتمدت", "اعتمدتها"),
        *("باعتماد الملاحظات", "باعتماد هذه الملاحظات", "باعتماد الملاحظات الختامية"),
    ),
    languages={
        "بالعربية": "ar",
        "بالصينية": "zh",
        "بالانكليزية": "en",
        "بالفرنسية": "fr",
        "بالروسية": "ru",
        "بالاسبانية": "es",
        "عربي": "ar",
        "صيني": "zh",
        "انكليزي": "en",
        "فرنسي": "fr",
        "روسي": "ru",
        "اسباني": "es",
        "الانكليزية": "en",
        "الفرنسية": "fr",
        "الروسية": "ru",
        "الاسبانية": "es",
    },
    token=r"و(?=\d|ال)|في(?=جلس)|(?<=جلساتها )من (?=\d)|\w+",
    number_words=frozenset({"رقم", "رقمه", "رقمها"}),
    public=frozenset({"العلنية", "العلنيتين", "العلنيتان", "المفتوحتين", "العامتين"}),
)
