"""Opening paragraphs: language, text, the meetings, the meeting of the adoption and its day.

All are invented after printed ones.
"""

from __future__ import annotations

import pytest

OPENINGS = [
    (
        "fr",
        "Le Comité a examiné le rapport initial (CRC/C/41/Add.13) à ses 871e et 872e séances, tenues"
        " le 26 mai 2003, et adopté, à sa 889e séance, tenue le 6 juin 2003, les observations"
        " finales ci-après.",
        *((871, 872), 889, "2003-06-06"),
    ),
    (
        "ru",
        "Комитет рассмотрел второй доклад на своих 1789-м и 1791-м заседаниях, состоявшихся 12 и 13"
        " ноября 2019 года, и 28 ноября 2019 года, на 1810-м заседании, принял настоящие"
        " заключительные замечания.",
        *((1789, 1791), 1810, "2019-11-28"),
    ),
    (
        "en",
        "The Committee considered the report at its 1789th and 1791st meetings, held on 12 November"
        " 2019 and 13 November 2019, and adopted the present concluding observations at its 1810th"
        " meeting.",
        *((1789, 1791), 1810, None),
    ),
    (
        "es",
        "En ausencia de un informe, el Comité examinó la situación en sus sesiones públicas 3584ª y"
        " 3585ª, celebradas los días 12 y 13 de marzo de 2019. En su 3598ª sesión, celebrada el 22"
        " de marzo de 2019, aprobó las presentes observaciones finales.",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    (
        "fr",
        "Le Comité a examiné la situation à ses séances publiques 3584e et 3585e, les 12 et 13 mars"
        " 2019, et a adopté les observations finales ci-après à sa 3598e séance, le 22 mars 2019.",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport initial (CMW/C/VLD/1) à ses 265e et 266e séances"
        " (CMW/C/SR.265 et SR.266), les 2 et 3 septembre 2014. À sa 270e séance, le 5 septembre"
        " 2014, il a adopté les observations finales ci-après.",
        *((265, 266), 270, "2014-09-05"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses 2157e et 2160e séances, les 12 et 13 novembre 2024,"
        " et a adopté les présentes observations finales à sa 2168e séance, le 20 novembre 2024.",
        *((2157, 2160), 2168, "2024-11-20"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport initial à ses 1294e et 1297e séances, les 22 et 23 avril"
        " 2015, et a adopté les observations finales ci-après à ses 1314e, 1315e et 1316e séances,"
        " les 6 et 7 mai 2015.",
        *((1294, 1297), 1316, "2015-05-07"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses vingt-deuxième et vingt-troisième séances, les 2 et"
        " 3 mai 2012, et a adopté à sa cinquante et unième séance, tenue le 18 mai 2012, les"
        " observations finales suivantes.",
        *((22, 23), 51, "2012-05-18"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses 561 e à 563 e séances, le 3 mai 2024. À sa 574 e"
        " séance, le 13 mai, il a adopté les observations finales ci-après.",
        *((561, 562, 563), 574, "2024-05-13"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à ses 561e\u2013563e séances, tenues du 3 au 5 mai 2024."
        " Les observations finales ont été adoptées à la 574e séance, le 1er juin 2024.",
        *((561, 562, 563), 574, "2024-06-01"),
    ),
    pytest.param(
        "fr",
        "À sa 574e séance, le 13 décembre 2024, le Comité a adopté les observations finales"
        " ci-après concernant le deuxième rapport périodique.",
        *((), 574, "2024-12-13"),
    ),
    (
        "fr",
        "Le Comité a examiné le rapport à sa 561e séance, le 3 mai 2024, à sa quarantième session.",
        *((561,), None, None),
    ),
    (
        "fr",
        "Le Comité salue le deuxième rapport, adopté le 3 mai 2024 au titre des articles 8 à 35.",
        *((), None, None),
    ),
    (
        "es",
        "El Comité examinó el informe (CMW/C/VLD/2) en sus sesiones 327ª y 328ª, celebradas los"
        " días 29 y 30 de agosto de 2017. En su 340ª sesión, celebrada el 6 de septiembre de 2017,"
        " aprobó las presentes observaciones finales.",
        *((327, 328), 340, "2017-09-06"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones 157.ª y 158.ª, los días 7 y 8 de abril del"
        " 2014, y aprobó en su 170.ª sesión, que tuvo lugar el 1.º de mayo, las siguientes"
        " observaciones finales.",
        *((157, 158), 170, "2014-05-01"),
    ),
    (
        "es",
        "En sus reuniones 423ª y 424ª, celebradas los días 20 y 21 de marzo de 2023, el Comité"
        " examinó las respuestas. En su 437ª sesión, celebrada el 29 de marzo de 2023, aprobó las"
        " presentes observaciones finales.",
        *((423, 424), 437, "2023-03-29"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones 348ª, 350ª y 352ª, celebradas los días 21, 22"
        " y 23 de abril de 2021. En su 359ª sesión, celebrada el 6 de mayo de 2021, aprobó las"
        " presentes observaciones finales.",
        *((348, 350, 352), 359, "2021-05-06"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones novena y décima, el 4 de mayo de 2010, y en"
        " su vigésima tercera sesión, el 14 de mayo de 2010, adoptó las observaciones siguientes.",
        *((9, 10), 23, "2010-05-14"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus sesiones 561ª\u2013563ª, el 3 de mayo de 2024. En la"
        " 574ª sesión, el 13 de mayo, fueron aprobadas las observaciones finales.",
        *((561, 562, 563), 574, "2024-05-13"),
    ),
    (
        "es",
        "El Comité examinó el informe en sus 561 ª y 562 ª sesiones, el 3 de mayo de 2024.",
        *((561, 562), None, None),
    ),
    (
        "es",
        "El Comité examinó el informe en su 41er período de sesiones, 2 a 13 de diciembre de 2024,"
        " en su 561ª sesión, celebrada el 3 de diciembre.",
        *((561,), None, None),
    ),
    (
        "es",
        "El Comité acoge con satisfacción el segundo informe y las medidas adoptadas en 2020.",
        *((), None, None),
    ),
    (
        "ru",
        "Комитет рассмотрел второй доклад Вальдории на своих 561-м и 562-м заседаниях, "
        "состоявшихся 3 и 4 декабря 2024 года. На своем 574-м заседании, состоявшемся 13 декабря "
        "2024 года, он принял настоящие заключительные замечания.",
        *((561, 562), 574, "2024-12-13"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад Ганы (CMW/C/GHA/1) на своих 233-м и 234-м заседаниях "
        "(CMW/C/SR.233 и 234), состоявшихся 9 и 10 сентября 2013 года, и на своем 241-м заседании "
        "(CMW/C/SR.241), которое проводилось 13 сентября 2013 года, принял следующие "
        "заключительные замечания.",
        *((233, 234), 241, "2013-09-13"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 2762‑м и 2763‑м заседаниях, состоявшихся 17 и 18 "
        "января 2024 года, и принял настоящие замечания на своем 2786‑м заседании, состоявшемся "
        "2 февраля.",
        *((2762, 2763), 2786, "2024-02-02"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 247-м и 248-м заседаниях, состоявшихся2 и 3 апреля "
        "2014 года, и на своем 261-м заседании 11 апреля 2014 года принял следующие замечания.",
        *((247, 248), 261, "2014-04-11"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 7-м–9-м заседаниях 3 и 4 мая 2010 года, а на своем "
        "15-м заседании 14 мая принял выводы и рекомендации.",
        *((7, 8, 9), 15, "2010-05-14"),
    ),
    (
        "ru",
        "На своих двадцать втором и двадцать третьем заседаниях 5 мая 2009 года Комитет рассмотрел "
        "доклад и на тридцатом заседании 15 мая 2009 года утвердил следующие замечания.",
        *((22, 23), 30, "2009-05-15"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклады на своих 2598-м и 2599-м заседаниях, состоявшихся 28 и 29 "
        "ноября 2017 года. На своих 2609-м и 2610-м заседаниях, состоявшихся 6 декабря 2017 года, "
        "Комитет принял настоящие заключительные замечания.",
        *((2598, 2599), 2610, "2017-12-06"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своих 539, 540 и 548-м заседаниях 23 и 29 января 2002 года.",
        *((539, 540, 548), None, None),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на заседаниях 36 и 37, состоявшихся 5 мая 2008 года.",
        *((36, 37), None, None),
    ),
    # Traps: days, articles and sessions are no meetings; to take note is not to adopt.
    ("ru", "Комитет рассмотрел доклад на заседании 13 декабря 2024 года.", (), None, None),
    ("ru", "На своей сорок первой сессии Комитет принял к сведению статью 8.", (), None, None),
    (
        "ru",
        "Комитет рассмотрел доклад на своем 12-м заседании и принял к сведению ответы.",
        *((12,), None, None),
    ),
    (
        "zh",
        "委员会审议了瓦尔多里亚的第二次定期报告，审议工作在2024年12月3日和4日举行的第561次和第562次"
        "会议上进行。委员会在2024年12月13日举行的第574次会议上通过了本结论性意见。",
        *((561, 562), 574, "2024-12-13"),
    ),
    (
        "zh",
        "委员会在2018年4月11日和12日举行的第381次和第382次会议上审议了圭亚那的初次报告(见CMW/C/SR.3"
        "81和CMW/C/SR.382)， 在2018年4月20日举行的第395次会议上通过了本结论性意见。",
        *((381, 382), 395, "2018-04-20"),
    ),
    (
        "zh",
        "委员会在2017年9月4日和5日举行的第361和362次会议(见CMW/C/ SR.361和362)上审议了第三次定期报"
        "告(CMW/C/ECU/3)。在2017年9月11日举行的第371次会议上，委员会通过了以下结论性意见。",
        *((361, 362), 371, "2017-09-11"),
    ),
    (
        "zh",
        "委员会在2024年6月5日和6日举行的第556和第557次会议上审议了刚果的初次报告，并在2024年6月14日"
        "举行的第570次会议上通过了本结论性意见。",
        *((556, 557), 570, "2024-06-14"),
    ),
    (
        "zh",
        "委员会在2017年4月5日举行的第347次会议上审议了执行《公约》的情况，在4月13日举行的第359次会"
        "议上通过了以下结论性意见。",
        *((347,), 359, "2017-04-13"),
    ),
    (
        "zh",
        "委员会于2012年6月4日举行的第1706次会议上审议了报告，并于2012年6月15日举行的1725次会议(见"
        "CRC/C/SR.1725)上通过了以下结论性意见。",
        *((1706,), 1725, "2012-06-15"),
    ),
    (
        "zh",
        "2012年10月5日，委员会举行了第1077和1078次会议，审议了报告，在10月19日第1090次会议上通过了"
        "结论性意见。",
        *((1077, 1078), 1090, "2012-10-19"),
    ),
    (
        "zh",
        "委员会在其 2014 年 7 月 8 日 第 1227 次和第 1228 次会议 上审议了报告。",
        *((1227, 1228), None, None),
    ),
    (
        "zh",
        "委员会在2003年5月5日举行的第五次至第七次会议上审议了报告，在2003年5月9日第十二次会议上通过了结论。",
        *((5, 6, 7), 12, "2003-05-09"),
    ),
    (
        "zh",
        "在缺少报告的情况下，委员会在2019年3月12日和13日举行的第3584次和第3585次公开会议上审议了情况，"
        "在2019年3月22日第3598次会议上通过了以下结论性意见。",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    (
        "ru",
        "Комитет рассмотрел положение в Вальдории в отсутствие доклада на своих 3584-м и 3585-м"
        " открытых заседаниях, состоявшихся 12 и 13 марта 2019 года, а на своем 3598-м заседании,"
        " состоявшемся 22 марта 2019 года, принял настоящие заключительные замечания.",
        *((3584, 3585), 3598, "2019-03-22"),
    ),
    # The hyphen behind the number is lost, or doubled.
    (
        "ru",
        "Комитет рассмотрел второй доклад на своих 36, 37 и 38 м заседаниях, состоявшихся 7 и 8"
        " ноября 2007 года, и на своих 52, 53 и 54--м заседаниях, состоявшихся 19 и 20 ноября 2007"
        " года, принял следующие заключительные замечания.",
        *((36, 37, 38), 54, "2007-11-20"),
    ),
    # The meeting is said to be closed; the adoption has a day alone, or comes first.
    (
        "en",
        "The Committee considered the report at its 325th and 326th meetings, on 13 April 2032. It"
        " adopted the present observations at its 340th (closed) meeting, held on 20 April 2032.",
        *((325, 326), 340, "2032-04-20"),
    ),
    (
        "ru",
        "Комитет рассмотрел доклад на своем 325-м заседании (см. CMW/C/SR.325), состоявшемся"
        " 13 апреля 2032 г. Он принял настоящие замечания на своем 340-м (закрытом) заседании,"
        " состоявшемся 20 апреля 2032 г.",
        *((325,), 340, "2032-04-20"),
    ),
    (
        "zh",
        "委员会在2032年4月13日举行的第325次会议上审议了报告，并在2032年4月20日举行的第340次(非公开)会议上"
        "通过了本结论性意见。",
        *((325,), 340, "2032-04-20"),
    ),
    (
        "en",
        "The Committee considered the report at its 12th and 13th meetings, on 9 May 2031. On"
        " 20 May 2031, it adopted the following concluding observations.",
        *((12, 13), None, "2031-05-20"),
    ),
    (
        "en",
        "The Committee considered the report at its 12th and 13th meetings, on 28 April 2031. On"
        " 5 May, it adopted the following concluding observations.",
        *((12, 13), None, "2031-05-05"),
    ),
    (
        "zh",
        "委员会在2031年5月9日举行的第十二次和第十三次会议上审议了报告。2031年5月20日，委员会通过了以下意见。",
        *((12, 13), None, "2031-05-20"),
    ),
    (
        "es",
        "En su 86ª sesión, celebrada el 30 de noviembre de 2031, el Comité aprobó las presentes"
        " observaciones sobre el informe, que había examinado en sus sesiones 61ª y 62ª,"
        " celebradas el 14 de noviembre de 2031.",
        *((61, 62), 86, "2031-11-30"),
    ),
    # Traps: sessions, articles and conferences are no meetings.
    ("zh", "委员会第四十一届会议审议了报告，通过对话交换意见。", (), None, None),
    ("zh", "委员会根据第七十三条审议了第二次定期报告，并参加了第一次缔约国会议。", (), None, None),
    ("zh", "委员会2024年12月3日审议了第二次报告。", (), None, None),
]
