"""Words to make up documents of: one small table a language, about States that do not exist.

`{n}` stands for a number, `{a}` and `{b}` for articles, `{y}` for a year. Sentences end in no stop,
items begin as they do in that language. Nothing is taken from a real document.
"""

from __future__ import annotations

from typing import NamedTuple


class Vocabulary(NamedTuple):
    """What sentences, items, headings and footnotes of one language are put together from.

    `stops` are those of a sentence, a lead-in, and an item; `glue` parts sentences.
    """

    front: tuple[str, ...]
    title: str
    adopted: str
    opening: str
    leads: tuple[str, ...]
    facts: tuple[str, ...]
    tails: tuple[str, ...]
    lead_ins: tuple[str, ...]
    items: tuple[str, ...]
    nested: str
    subitems: tuple[str, ...]
    returns: tuple[str, ...]
    parts: tuple[str, str, str, str]
    sections: tuple[str, ...]
    topics: tuple[str, ...]
    notes: tuple[str, ...]
    stops: tuple[str, str, str] = (".", ":", ";")
    glue: str = " "


_NUMBERS = ("CMW/C/ORL/CO/1, {para} {n}.", "CMW/C/ORL/{a}.", "A/HRC/{a}/{n}/Add.1.")


def _notes(para: str, *others: str) -> tuple[str, ...]:
    return (*(each.replace("{para}", para) for each in _NUMBERS), *others)


EN = Vocabulary(
    front=(
        "United Nations",
        "CMW/C/ORL/CO/2",
        "Distr.: General",
        "4 May 2021",
        "Original: English",
    ),
    title="Concluding observations on the second periodic report of Orlandia",
    adopted="Adopted by the Committee at its {a}th session.",
    opening="The Committee considered the second periodic report of Orlandia at its {n}th meeting "
    "and adopted the present concluding observations on 4 May {y}",
    leads=(
        "The Committee is concerned that",
        "The Committee notes with regret that",
        "While welcoming the new ferry timetable, the Committee observes that",
        "In the light of article {a} (a) and (b) of the Convention, the Committee finds that",
    ),
    facts=(
        "the harbour inspectorate employs no more than {n} officers for the whole delta",
        "Decree No. {n} of {y} on salt pans was never published in the languages of the crews",
        "section {a} (1) (c) of the Orchards Act keeps herders from joining a cooperative",
        "the register opened in {y} leaves out the pickers who arrive before the thaw",
        "in paragraphs {a} and {b} of its report the State party gave two different figures",
    ),
    tails=(
        "",
        ", contrary to articles {a} and {b} of the Convention",
        ", although {n} complaints had been lodged by the end of {y}",
        " (see para. {a} above)",
        ", as did circular No. {n}",
    ),
    lead_ins=(
        "The Committee recommends that the State party",
        "Recalling its earlier advice, the Committee urges the State party to do the following",
        "The Committee welcomes the following measures",
    ),
    items=(
        "Open {n} more counters in the river ports before the end of {y}",
        "Translate Order No. {n} of 3 May {y}, which concerns the lodging of crews",
        "Repeal article {a} (b) of the Orchards Act",
        "Pay the wages withheld since {y}, with interest, to all those concerned",
        "The opening, on 12 June {y}, of a school for the children of ferrymen",
    ),
    nested="Change the Harbour Act so that crews may",
    subitems=(
        "Leave their ship without losing their pay",
        "Call a doctor of their choice",
        "Keep their own papers at all times",
    ),
    returns=("The Committee also recommends that the State party hear the herders’ unions",),
    parts=(
        "Introduction",
        "Positive aspects",
        "Principal areas of concern and recommendations",
        "Dissemination and follow-up",
    ),
    sections=(
        "General measures (arts. {a} and {b})",
        "Rights of crews and their families (arts. {a}–{b})",
        "Life in the orchards",
        "Wages, lodging and travel",
        "Remaining matters (art. {a})",
    ),
    topics=(
        "Work on the ferries",
        "Salt pans and child labour",
        "Articles {a} and {b}",
        "Lodging of pickers",
        "Health care in the delta",
        "Wages",
    ),
    notes=_notes("para.", "Ibid., para. {n}.", "See the reply of {y} to the list of issues."),
)

FR = Vocabulary(
    front=(
        "Nations Unies",
        "CMW/C/ORL/CO/2",
        "Distr. générale",
        "4 mai 2021",
        "Original : anglais",
    ),
    title="Observations finales concernant le deuxième rapport périodique de l’Orlandie",
    adopted="Adoptées par le Comité à sa {a}e session.",
    opening="Le Comité a examiné le deuxième rapport périodique de l’Orlandie à sa {n}e séance et a "
    "adopté les présentes observations finales le 4 mai {y}",
    leads=(
        "Le Comité constate avec préoccupation que",
        "Le Comité regrette que",
        "Tout en saluant le nouvel horaire des bacs, le Comité relève que",
        "À la lumière de l’article {a} a) et b) de la Convention, le Comité constate que",
    ),
    facts=(
        "l’inspection des ports n’emploie que {n} agents pour tout le delta",
        "le décret no {n} de {y} sur les marais salants n’a pas été traduit pour les équipages",
        "l’article {a}, par. 1 c), de la loi sur les vergers écarte les bergers des coopératives",
        "le registre ouvert en {y} ne tient pas compte des cueilleurs arrivés avant le dégel",
        "les chiffres donnés aux paragraphes {a} et {b} du rapport ne concordent pas",
    ),
    tails=(
        "",
        ", en violation des articles {a} et {b} de la Convention",
        ", alors que {n} plaintes avaient été déposées à la fin de {y}",
        " (voir par. {a} ci-dessus)",
        ", comme le prévoyait la circulaire no {n}",
    ),
    lead_ins=(
        "Le Comité recommande à l’État partie",
        "Rappelant ses conseils antérieurs, le Comité engage l’État partie à agir comme suit",
        "Le Comité accueille avec satisfaction les mesures suivantes",
    ),
    items=(
        "D’ouvrir {n} guichets de plus dans les ports fluviaux avant la fin de {y}",
        "De traduire l’arrêté no {n} du 3 mai {y}, qui concerne le logement des équipages",
        "D’abroger l’article {a} b) de la loi sur les vergers",
        "De verser les salaires retenus depuis {y}, avec intérêts, à toutes les personnes visées",
        "L’ouverture, le 12 juin {y}, d’une école pour les enfants des passeurs",
    ),
    nested="De modifier la loi sur les ports afin que les équipages puissent",
    subitems=(
        "Quitter leur navire sans perdre leur salaire",
        "Appeler un médecin de leur choix",
        "Garder en tout temps leurs propres papiers",
    ),
    returns=("Le Comité recommande également à l’État partie d’entendre les syndicats de bergers",),
    parts=(
        "Introduction",
        "Aspects positifs",
        "Principaux sujets de préoccupation et recommandations",
        "Diffusion et suivi",
    ),
    sections=(
        "Mesures générales (art. {a} et {b})",
        "Droits des équipages et de leur famille (art. {a} à {b})",
        "La vie dans les vergers",
        "Salaires, logement et voyages",
        "Autres questions (art. {a})",
    ),
    topics=(
        "Travail sur les bacs",
        "Marais salants et travail des enfants",
        "Articles {a} et {b}",
        "Logement des cueilleurs",
        "Soins de santé dans le delta",
        "Salaires",
    ),
    notes=_notes("par.", "Ibid., par. {n}.", "Voir la réponse de {y} à la liste de points."),
)

ES = Vocabulary(
    front=(
        "Naciones Unidas",
        "CMW/C/ORL/CO/2",
        "Distr. general",
        "4 de mayo de 2021",
        "Original: inglés",
    ),
    title="Observaciones finales sobre el segundo informe periódico de Orlandia",
    adopted="Aprobadas por el Comité en su {a}º período de sesiones.",
    opening="El Comité examinó el segundo informe periódico de Orlandia en su {n}ª sesión y aprobó "
    "las presentes observaciones finales el 4 de mayo de {y}",
    leads=(
        "Preocupa al Comité que",
        "El Comité lamenta que",
        "Si bien acoge con agrado el nuevo horario de las barcas, el Comité observa que",
        "A la luz del artículo {a} a) y b) de la Convención, el Comité considera que",
    ),
    facts=(
        "la inspección de puertos emplee solo a {n} agentes en todo el delta",
        "el Decreto núm. {n} de {y} sobre las salinas no se haya traducido para las tripulaciones",
        "el artículo {a}, párrafo 1 c), de la Ley de Huertos excluya a los pastores",
        "el registro abierto en {y} no incluya a los recolectores llegados antes del deshielo",
        "las cifras de los párrafos {a} y {b} del informe no coincidan",
    ),
    tails=(
        "",
        ", en contra de los artículos {a} y {b} de la Convención",
        ", pese a que a finales de {y} se habían presentado {n} quejas",
        " (véase el párr. {a})",
        ", como ya disponía la circular núm. {n}",
    ),
    lead_ins=(
        "El Comité recomienda al Estado parte que",
        "Recordando sus consejos anteriores, el Comité insta al Estado parte a lo siguiente",
        "El Comité acoge con satisfacción las medidas siguientes",
    ),
    items=(
        "Abra {n} ventanillas más en los puertos fluviales antes de que termine {y}",
        "Traduzca la Orden núm. {n}, de 3 de mayo de {y}, relativa al alojamiento",
        "Derogue el artículo {a} b) de la Ley de Huertos",
        "Pague los salarios retenidos desde {y}, con intereses, a todas las personas afectadas",
        "La apertura, el 12 de junio de {y}, de una escuela para los hijos de los barqueros",
    ),
    nested="Modifique la Ley de Puertos para que las tripulaciones puedan",
    subitems=(
        "Dejar su barco sin perder el salario",
        "Llamar al médico que prefieran",
        "Conservar siempre sus propios papeles",
    ),
    returns=(
        "El Comité recomienda también al Estado parte que escuche a los sindicatos de pastores",
    ),
    parts=(
        "Introducción",
        "Aspectos positivos",
        "Principales motivos de preocupación y recomendaciones",
        "Difusión y seguimiento",
    ),
    sections=(
        "Medidas generales (arts. {a} y {b})",
        "Derechos de las tripulaciones y sus familias (arts. {a} a {b})",
        "La vida en los huertos",
        "Salarios, alojamiento y viajes",
        "Otras cuestiones (art. {a})",
    ),
    topics=(
        "Trabajo en las barcas",
        "Salinas y trabajo infantil",
        "Artículos {a} y {b}",
        "Alojamiento de los recolectores",
        "Atención de la salud en el delta",
        "Salarios",
    ),
    notes=_notes(
        "párr.", "Ibid., párr. {n}.", "Véase la respuesta de {y} a la lista de cuestiones."
    ),
)

RU = Vocabulary(
    front=(
        "Организация Объединенных Наций",
        "CMW/C/ORL/CO/2",
        "Distr.: General",
        "4 May 2021",
        "Russian",
        "Original: English",
    ),
    title="Заключительные замечания по второму периодическому докладу Орландии",
    adopted="Приняты Комитетом на его {a}-й сессии.",
    opening="Комитет рассмотрел второй периодический доклад Орландии на своем {n}-м заседании и "
    "принял настоящие заключительные замечания 4 мая {y} года",
    leads=(
        "Комитет обеспокоен тем, что",
        "Комитет с сожалением отмечает, что",
        "Приветствуя новое расписание паромов, Комитет констатирует, что",
        "С учетом статьи {a} a) и b) Конвенции Комитет приходит к выводу о том, что",
    ),
    facts=(
        "портовая инспекция насчитывает всего {n} сотрудников на всю дельту",
        "Указ № {n} от {y} года о соляных промыслах не переведен на языки экипажей",
        "пункт 1 c) статьи {a} Закона о садах не допускает пастухов в кооперативы",
        "реестр, открытый в {y} году, не учитывает сборщиков, прибывших до оттепели",
        "данные, приведенные в пунктах {a} и {b} доклада, не совпадают",
    ),
    tails=(
        "",
        ", что противоречит статьям {a} и {b} Конвенции",
        ", хотя к концу {y} года было подано {n} жалоб",
        " (см. пункт {a} выше)",
        ", как и прежний циркуляр № {n}",
    ),
    lead_ins=(
        "Комитет рекомендует государству-участнику",
        "Напоминая о своих прежних советах, Комитет настоятельно призывает государство-участник",
        "Комитет приветствует следующие меры",
    ),
    items=(
        "открыть еще {n} окон приема в речных портах до конца {y} года",
        "перевести Приказ № {n} от 3 мая {y} года, касающийся жилья экипажей",
        "отменить статью {a} b) Закона о садах",
        "выплатить всем заинтересованным лицам заработную плату, удержанную с {y} года",
        "открытие 12 июня {y} года школы для детей паромщиков",
    ),
    nested="изменить Закон о портах, с тем чтобы экипажи могли",
    subitems=(
        "покидать судно без потери заработка",
        "вызывать врача по своему выбору",
        "постоянно хранить при себе собственные документы",
    ),
    returns=("Комитет рекомендует также государству-участнику выслушать профсоюзы пастухов",),
    parts=(
        "Введение",
        "Позитивные аспекты",
        "Основные проблемные области и рекомендации",
        "Распространение информации и последующая деятельность",
    ),
    sections=(
        "Общие меры (статьи {a} и {b})",
        "Права экипажей и их семей (статьи {a}–{b})",
        "Жизнь в садах",
        "Заработная плата, жилье и поездки",
        "Прочие вопросы (статья {a})",
    ),
    topics=(
        "Работа на паромах",
        "Соляные промыслы и детский труд",
        "Статьи {a} и {b}",
        "Жилье сборщиков",
        "Медицинская помощь в дельте",
        "Заработная плата",
    ),
    notes=_notes("п.", "Там же, п. {n}.", "См. ответ {y} года на перечень вопросов."),
)

AR = Vocabulary(
    front=(
        "الأمم المتحدة",
        "CMW/C/ORL/CO/2",
        "Distr.: General",
        "4 May 2021",
        "Arabic",
        "Original: English",
    ),
    title="الملاحظات الختامية بشأن التقرير الدوري الثاني لأورلانديا",
    adopted="اعتمدتها اللجنة في دورتها {a}.",
    opening="نظرت اللجنة في التقرير الدوري الثاني لأورلانديا في جلستها {n} واعتمدت هذه الملاحظات "
    "الختامية في 4 أيار/مايو {y}",
    leads=(
        "يساور اللجنة القلق لأن",
        "وتلاحظ اللجنة مع الأسف أن",
        "وفي حين ترحب اللجنة بالمواعيد الجديدة للعبّارات، فإنها تلاحظ أن",
        "وفي ضوء المادة {a}(أ) و(ب) من الاتفاقية، ترى اللجنة أن",
    ),
    facts=(
        "مفتشية الموانئ لا توظف سوى {n} موظفاً في الدلتا كلها",
        "المرسوم رقم {n} لعام {y} بشأن الملاحات لم يُترجم إلى لغات الطواقم",
        "المادة {a}(1)(ج) من قانون البساتين تستبعد الرعاة من التعاونيات",
        "السجل المفتوح في عام {y} لا يشمل القاطفين القادمين قبل ذوبان الثلوج",
        "الأرقام الواردة في الفقرتين {a} و{b} من التقرير غير متطابقة",
    ),
    tails=(
        "",
        "، خلافاً للمادتين {a} و{b} من الاتفاقية",
        "، مع أن {n} شكوى كانت قد قُدمت بحلول نهاية عام {y}",
        " (انظر الفقرة {a} أعلاه)",
        "، على غرار التعميم رقم {n}",
    ),
    lead_ins=(
        "توصي اللجنة الدولة الطرف بما يلي",
        "وإذ تذكّر اللجنة بنصائحها السابقة، فإنها تحث الدولة الطرف على ما يلي",
        "وترحب اللجنة بالتدابير التالية",
    ),
    items=(
        "فتح {n} شباكاً إضافياً في الموانئ النهرية قبل نهاية عام {y}",
        "ترجمة الأمر رقم {n} المؤرخ 3 أيار/مايو {y} المتعلق بسكن الطواقم",
        "إلغاء المادة {a}(ب) من قانون البساتين",
        "دفع الأجور المحتجزة منذ عام {y}، مع الفوائد، إلى جميع المعنيين",
        "افتتاح مدرسة لأبناء عمال العبّارات في 12 حزيران/يونيه {y}",
    ),
    nested="تعديل قانون الموانئ بحيث يجوز للطواقم",
    subitems=(
        "ترك السفينة دون فقدان الأجر",
        "استدعاء طبيب يختارونه",
        "الاحتفاظ بوثائقهم في جميع الأوقات",
    ),
    returns=("وتوصي اللجنة أيضاً الدولة الطرف بالاستماع إلى نقابات الرعاة",),
    parts=("مقدمة", "الجوانب الإيجابية", "دواعي القلق الرئيسية والتوصيات", "النشر والمتابعة"),
    sections=(
        "التدابير العامة (المادتان {a} و{b})",
        "حقوق الطواقم وأسرهم (المواد {a}-{b})",
        "الحياة في البساتين",
        "الأجور والسكن والسفر",
        "مسائل أخرى (المادة {a})",
    ),
    topics=(
        "العمل على العبّارات",
        "الملاحات وعمل الأطفال",
        "المادتان {a} و{b}",
        "سكن القاطفين",
        "الرعاية الصحية في الدلتا",
        "الأجور",
    ),
    notes=(
        *("CMW/C/ORL/CO/1، الفقرة {n}.", "CMW/C/ORL/{a}.", "A/HRC/{a}/{n}/Add.1."),
        *("المرجع نفسه، الفقرة {n}.", "انظر رد عام {y} على قائمة المسائل."),
    ),
    stops=(".", ":", "؛"),
)

ZH = Vocabulary(
    front=(
        "联合国",
        "CMW/C/ORL/CO/2",
        "Distr.: General",
        "4 May 2021",
        "Chinese",
        "Original: English",
    ),
    title="关于奥兰迪亚第二次定期报告的结论性意见",
    adopted="委员会第{a}届会议通过。",
    opening="委员会在第{n}次会议上审议了奥兰迪亚的第二次定期报告，并于{y}年5月4日通过了本结论性意见",
    leads=(
        "委员会感到关切的是，",
        "委员会遗憾地注意到，",
        "委员会欢迎新的渡船时刻表，但注意到，",
        "根据《公约》第{a}条(a)和(b)项，委员会认为，",
        "{y}年以来，委员会一直感到关切的是，",
    ),
    facts=(
        "港口监察局在整个三角洲只有{n}名工作人员",
        "关于盐田的{y}年第{n}号法令没有译成船员使用的语文",
        "《果园法》第{a}条第1款(c)项不允许牧民加入合作社",
        "{y}年启用的登记册没有列入解冻之前抵达的采摘工人",
        "报告第{a}段和第{b}段提供的数字不一致",
    ),
    tails=("", "，这违反了《公约》第{a}和第{b}条", "，而到{y}年底已有{n}项申诉", "(见上文第{a}段)"),
    lead_ins=(
        "委员会建议缔约国",
        "委员会回顾以前的意见，促请缔约国采取下列行动",
        "委员会欢迎以下措施",
    ),
    items=(
        "在{y}年底之前在内河港口增设{n}个窗口",
        "翻译{y}年5月3日关于船员住宿的第{n}号命令",
        "废除《果园法》第{a}条(b)项",
        "向所有有关人员支付自{y}年以来扣留的工资及利息",
        "{y}年6月12日为渡船工人的子女开办学校",
    ),
    nested="修改《港口法》，使船员能够",
    subitems=("离船而不失去工资", "请自己选择的医生诊治", "随时保管自己的证件"),
    returns=("委员会还建议缔约国听取牧民工会的意见",),
    parts=("导言", "积极方面", "主要关注问题和建议", "传播和后续行动"),
    sections=(
        "一般措施(第{a}和第{b}条)",
        "船员及其家庭的权利(第{a}至第{b}条)",
        "果园里的生活",
        "工资、住宿和旅行",
        "其他事项(第{a}条)",
    ),
    topics=(
        "渡船上的工作",
        "盐田和童工",
        "第{a}和第{b}条",
        "采摘工人的住宿",
        "三角洲的保健",
        "工资",
    ),
    notes=(
        *("CMW/C/ORL/CO/1，第{n}段。", "CMW/C/ORL/{a}。", "A/HRC/{a}/{n}/Add.1。"),
        *("同上，第{n}段。", "见{y}年对问题清单的答复。"),
    ),
    stops=("。", "：", "；"),
    glue="",
)

VOCABULARIES = {"ar": AR, "en": EN, "es": ES, "fr": FR, "ru": RU, "zh": ZH}
