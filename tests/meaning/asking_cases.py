"""Requests as they end the documents of all committees: heading, text, and what is asked.

What is asked is given as role, follow-up (due, period: paragraphs and items), next report (due:
cycle), parted by bars; `-` is what is not printed.
"""

F, N, D, T, R = (
    "follow-up",
    "next-report",
    "dissemination",
    "technical-assistance",
    "recommendation",
)

Case = tuple[str | None, str, str]

ENGLISH: list[Case] = [
    (
        None,
        "The Committee recommends that the national mechanism for follow-up submit to the parliament, by 1 March 2031, a report on the steps taken to carry out the recommendations contained in paragraphs 12 and 18 above.",
        f"{R}",
    ),
    (
        None,
        "The Committee urges the State party to submit its reply to the report of the Subcommittee on Prevention of Torture and to authorize its publication no later than 31 December 2031, in line with paragraph 17 above.",
        f"{R}",
    ),
    (
        "Next periodic report",
        "The date by which the fourth periodic report of the State party is expected is 13 "
        "December 2029.",
        f"{N} | 2029-12-13: 4",
    ),
    (
        "Follow-up",
        "The Committee would like to receive, no later than 1 May 2031, written information on "
        "what has been done about paragraph 17, on independent monitoring, paragraph 22 (b) and "
        "(c), on detention, and paragraph 28, on recruitment agencies.",
        f"{F} | 2031-05-01 -: 17 22b 22c 28",
    ),
    (
        "Follow-up",
        "The State party is requested to furnish, by 1 May 2028 at the latest, that is, within two "
        "years, written information on the recommendations made in paragraphs 11 and 17 above.",
        f"{F} | 2028-05-01 P2Y: 11 17",
    ),
    (
        "Follow-up",
        "The Committee stresses the importance of all the recommendations made herein. It wishes "
        "to draw attention to paragraphs 9, on ferries, 19, on piers, and 23, on lamps, and "
        "requests the State party to report, within one year of the adoption of the present "
        "observations and at the latest on 5 September 2030.",
        f"{F} | 2030-09-05 P1Y: 9 19 23",
    ),
    (
        None,
        "The Committee recommends that the State party submit its eighth and ninth periodic reports in one document on 25 February 2031.",
        f"{N} | 2031-02-25: 8 9",
    ),
    (
        None,
        "The Committee requests that information on the remainder of its recommendations be included in the fourth periodic report, to be presented by 1 August 2031.",
        f"{N} | 2031-08-01: 4",
    ),
    (
        None,
        "The Committee recommends that the State party submit to its parliament the report of the commission, published on 5 May 2031.",
        f"{R}",
    ),
    (
        None,
        "The Committee draws attention to the fifth periodic report, which should be submitted by "
        "4 April 2030, and requests that it contain information on the issues raised in paragraphs "
        "7 to 14.",
        f"{N} | 2030-04-04: 5",
    ),
    (
        None,
        "The State party is requested to submit its next periodic report by 15 July 2032. The "
        "Committee will transmit a list of issues in due course. The replies of the State "
        "party to that list will constitute its sixth periodic report.",
        f"{N} | 2032-07-15: 6",
    ),
    (
        None,
        "The State party is requested to submit its next periodic report by 15 July 2032. The "
        "sixth periodic report of a neighbour was exemplary.",
        f"{N} | 2032-07-15: -",
    ),
    (
        None,
        "The Committee suggests that the State party avail itself of the technical assistance "
        "offered by the Office of the United Nations High Commissioner for Human Rights, with "
        "a view to drafting the Act requested in paragraph 12 above.",
        T,
    ),
    (
        None,
        "The Committee recommends that the State party train its ferrymen and, where they "
        "need it, avail itself of technical assistance from the harbour union.",
        R,
    ),
    (
        None,
        "The Committee recommends that the State party submit its third periodic report, due "
        "on 14 January 2033, and that it address therein all points raised in the present "
        "concluding observations, including those in paragraphs 8 and 12 above.",
        f"{N} | 2033-01-14: 3",
    ),
    (
        None,
        "The Committee requests the State party to provide, by 23 May 2035, information on "
        "its recommendations on lamps, as contained in paragraphs 4 and 8 of the present "
        "document. It also requests information, by the same date, on piers, as contained in "
        "paragraphs 10 and 12.",
        f"{F} | 2035-05-23 -: 4 8 10 12",
    ),
    (
        None,
        "The Committee invites the State party to submit its next periodic report before its due date, i.e. 11 April 2038.",
        f"{N} | 2038-04-11: -",
    ),
    (
        None,
        "The State party is requested to provide, within 24 months of the adoption of the present "
        "concluding observations (31 October 2031), information on the recommendations contained in "
        "paragraphs 4 and 8 above.",
        f"{F} | 2031-10-31 P24M: 4 8",
    ),
    (
        None,
        "Under article 29 (4) of the Convention, the Committee requests the State party to submit, "
        "by 1 June 2030, up-to-date information on the implementation of all its recommendations, "
        "in a document prepared under the guidelines on reports to be submitted by States parties.",
        F,
    ),
    (
        "Next periodic report",
        "The second periodic report of the State party was due on 1 July 2029. The Committee invites "
        "it to submit its second periodic report not later than 1 May 2031.",
        f"{N} | 2031-05-01: 2",
    ),
    (
        None,
        "The Committee asks that the second periodic report of the State party reach it by 1 April "
        "2030.",
        f"{N} | 2030-04-01: 2",
    ),
    (
        "International assistance and cooperation",
        "The Committee encourages the State party to strengthen its cooperation on ferries.",
        R,
    ),
    (
        "Next periodic report",
        "Its third periodic report, due on 1 June 2030, should tell of all its recommendations.",
        f"{N} | 2030-06-01: 3",
    ),
    (
        "Follow-up to concluding observations",
        "The Committee requests the State party to provide, within two years (that is, by 1 May "
        "2026), written information on the implementation of the recommendations contained in "
        "paragraphs 4, 8 (b) and 12 above.",
        f"{F} | 2026-05-01 P2Y: 4 8b 12",
    ),
    (
        None,
        "In accordance with rule 75 (1) of its rules of procedure, the State party is requested to "
        "provide, by 28 March 2026, information on the implementation of the recommendations made "
        "by the Committee in paragraphs 10 (lamps), 22 (ferries) and 30 (wages) above.",
        f"{F} | 2026-03-28 -: 10 22 30",
    ),
    (
        None,
        "In accordance with the procedure on follow-up to concluding observations, the State party "
        "is requested to provide, within 24 months of the adoption of the present concluding "
        "observations, information on the implementation of the recommendations contained in "
        "paragraphs 16 (a), 18 and 24 (a) and (b) above.",
        f"{F} | - P24M: 16a 18 24a 24b",
    ),
    (
        "Dissemination of information",
        "The Committee draws attention to the recommendations contained in paragraphs 4, on lamps "
        "and ferries, 8, on wages, and 12, on ports, above and requests information on their "
        "implementation within one year, from at least 2 ministries.",
        f"{F} | - P1Y: 4 8 12",
    ),
    (
        "Common core document",
        "The Committee encourages the State party to update its common core document, which dates "
        "to 2004, in accordance with the harmonized guidelines on reporting, as adopted at the "
        "fifth inter-committee meeting of the human rights treaty bodies held in June 2006.",
        R,
    ),
    (
        "Dissemination and follow-up",
        "The State party should also ensure that the present concluding observations are translated "
        "into its official languages.",
        D,
    ),
    (
        "Follow-up to the present concluding observations",
        "The Committee requests the State party to provide, within one year of the adoption of the "
        "present concluding observations, information on its implementation of the recommendations "
        "contained in paragraphs 6 and 10 to 12 above.",
        f"{F} | - P1Y: 6 10 11 12",
    ),
    (
        "Follow-up procedure",
        "The Committee requests the State party to provide, by 3 December 2026, information on "
        "follow-up to its recommendations on lamps and ferries (see paras. 9 (a), 15 and 17 above).",
        f"{F} | 2026-12-03 -: 9a 15 17",
    ),
    (
        "Follow-up",
        "The Committee requests the State party to provide, within one year, information on the "
        "recommendations contained in paragraph 12 above and, within two years, information on "
        "those contained in paragraphs 14 and 16 above.",
        f"{F} | - P1Y: 12 | - P2Y: 14 16",
    ),
    (
        "Follow-up to concluding observations",
        "The Committee requests the State party to provide, within 12 months and in accordance with "
        "article 35 (2) of the Convention, information in writing on the measures taken to "
        "implement the recommendations set forth in paragraphs 20 and 24 above.",
        f"{F} | - P12M: 20 24",
    ),
    (
        None,
        "The State party is invited to submit its next periodic report, which will be considered as "
        "its second, by 4 December 2028, the due date of its third periodic report.",
        f"{N} | 2028-12-04: 2",
    ),
    (
        None,
        "The State party’s seventh periodic report should be submitted by 1 July 2028. It should "
        "contain specific information on the implementation of the recommendations in paragraphs 8 "
        "and 10.",
        f"{N} | 2028-07-01: 7",
    ),
    (
        "Date of next report",
        "The Committee invites the State party to submit its seventh periodic report, which was due "
        "in April 2027, and its eighth periodic report, due in April 2031, in a combined report in "
        "2031.",
        f"{N} | 2031: 7 8",
    ),
    (
        "Next periodic report",
        "The Committee requests the State party to submit its third periodic report by 1 January "
        "2030.",
        f"{N} | 2030-01-01: 3",
    ),
    (
        "Next report",
        "The Committee invites the State party to submit its combined fifth and sixth periodic "
        "reports by 3 December 2027 and to include therein information on the follow-up to the "
        "present concluding observations. The report should not exceed 21,200 words (see General "
        "Assembly resolution 68/268, para. 16).",
        f"{N} | 2027-12-03: 5 6",
    ),
    (
        None,
        "The Committee requests the State party to submit its next periodic report, which will be "
        "its sixth, by 31 May 2027.",
        f"{N} | 2027-05-31: 6",
    ),
    (
        "Preparation of the next report",
        "The Committee requests the State party to submit its eighth periodic report, which is due "
        "in July 2026.",
        f"{N} | 2026-07: 8",
    ),
    (
        "Preparation of the next periodic report",
        "The Committee recommends that the State party submit its combined twenty-second to "
        "twenty-fourth periodic reports, as a single document, by 4 January 2027.",
        f"{N} | 2027-01-04: 22 23 24",
    ),
    (
        None,
        "In line with the predictable review cycle, the State party will receive in 2027 the list "
        "of issues prior to the submission of the report and will be expected to submit within one "
        "year its replies, which will constitute its fourth periodic report. The next dialogue "
        "will take place in 2029.",
        f"{N} | -: 4",
    ),
    (
        "Next report",
        "The next periodic report of the State party is due in 2028.",
        f"{N} | 2028: -",
    ),
    (
        "Next periodic report",
        "The Committee invites the State party to submit its second report, within five years of "
        "the entry into force of the Convention.",
        f"{N} | -: 2",
    ),
    (
        "Dissemination",
        "The Committee requests the State party to ensure the timely dissemination of the present "
        "concluding observations to the relevant institutions.",
        D,
    ),
    (
        None,
        "The State party is requested to disseminate widely its report and the present concluding "
        "observations, in appropriate languages.",
        D,
    ),
    (
        "Technical assistance",
        "The Committee recommends that the State party avail itself of international assistance in "
        "implementing the present concluding observations.",
        T,
    ),
    # What only looks like one of these.
    (
        "Follow-up to the Durban Declaration and Programme of Action",
        "The Committee requests that the State party include in its next periodic report "
        "information on action plans.",
        R,
    ),
    (
        None,
        "The Committee urges the State party to submit, in its next periodic report, data on "
        "ferries for the period 2020-2024.",
        R,
    ),
    (
        "Ratification",
        "The Committee recommends that the State party submit its report under the Optional "
        "Protocol, overdue since 21 January 2010.",
        R,
    ),
    (
        None,
        "The Committee recommends that the State party carry out a survey by the end of 2026 and "
        "the measures referred to in paragraph 12 above.",
        R,
    ),
    (
        None,
        "The Committee looks forward to receiving, by 1 May 2030, information on the "
        "steps taken to implement paragraphs 8 and 12 above.",
        f"{F} | 2030-05-01 -: 8 12",
    ),
    (
        None,
        "The State party should report to the Committee within one year on the measures "
        "taken pursuant to paragraphs 8 and 12 above.",
        f"{F} | - P1Y: 8 12",
    ),
    (
        None,
        "The Committee asks to be informed, within 18 months, of the action taken on "
        "paragraphs 8 and 12 above.",
        f"{F} | - P18M: 8 12",
    ),
    (
        None,
        "The Committee asks the State party to furnish, by 1 May 2030, an account of what "
        "it has done under paragraphs 8 and 12 above.",
        f"{F} | 2030-05-01 -: 8 12",
    ),
    (
        None,
        "The State party is asked to apprise the Committee by 1 May 2030 of the action "
        "taken on the recommendations in paragraphs 8 and 12 above.",
        f"{F} | 2030-05-01 -: 8 12",
    ),
    (
        None,
        "The Committee requests an update, by 1 May 2030, on the implementation of the "
        "recommendations in paragraphs 8 and 12 above.",
        f"{F} | 2030-05-01 -: 8 12",
    ),
    (
        None,
        "The Committee expects the State party's third periodic report by 1 May 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (None, "The third periodic report is expected by 1 May 2030.", f"{N} | 2030-05-01: 3"),
    (
        None,
        "The third periodic report is to be submitted on or before 1 May 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "The Committee has set 1 May 2030 as the date for the submission of the third "
        "periodic report.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "The State party is requested to file its third periodic report no later than 1 May 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "The State party's third periodic report falls due on 1 May 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "The Committee fixes 1 May 2030 as the deadline for the third periodic report of "
        "the State party.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "The Committee invites the State party to forward its third periodic report by 1 May 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "The Committee requests the State party to make the present concluding "
        "observations known to ferrymen.",
        D,
    ),
    (
        None,
        "The Committee asks that the present concluding observations be brought to the "
        "attention of all ports.",
        D,
    ),
    (
        None,
        "The Committee asks the State party to give wide publicity to the present "
        "concluding observations.",
        D,
    ),
    (
        None,
        "The Committee encourages the State party to have the present concluding "
        "observations translated and to spread them among ferrymen.",
        D,
    ),
    (
        None,
        "The Committee urges the State party to bring the present concluding observations "
        "to the notice of the public.",
        D,
    ),
    (
        None,
        "The Committee asks the State party to bring its plan to the attention of all ports.",
        R,
    ),
    (
        None,
        "The Committee requests the State party to share the costs of lamps with all "
        "ports by 1 May 2030.",
        R,
    ),
    (
        None,
        "The Committee recommends that a report on ferries be filed in court no later "
        "than 1 May 2030.",
        R,
    ),
    (
        None,
        "The Committee looks forward to receiving the State party's third periodic report "
        "by 1 May 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "The Committee requests the State party to update its register, as said in "
        "paragraphs 8 and 12 above, by 1 May 2030.",
        R,
    ),
    (
        None,
        "The Committee recommends that ferrymen be kept from harm under paragraphs 8 and "
        "12 above until 1 May 2030.",
        R,
    ),
    (None, "The Committee recommends that the Convention be made known to ferrymen.", R),
    (None, "The Committee recommends that the fees be given publicity by 1 May 2030.", R),
    (
        None,
        "The Committee will establish and communicate the due date of the combined eighth and ninth periodic reports of the State party in due course, in line with a clear and regularized schedule for the receipt of reports. The report should follow the guidelines (CRC/C/58/Rev.3) and should not exceed 21,200 words (see General Assembly resolution 68/268, para. 16).",
        f"{N} | -: 8 9",
    ),
    (
        "Next report",
        "The Committee will establish and communicate the due date of the combined eighth and ninth periodic reports of the State party in due course.",
        f"{N} | -: 8 9",
    ),
    (
        "Next report",
        "The Committee invites the State party to submit its next periodic report before the due date established under the Convention for the fifth periodic report, that is, 3 October 2032. Owing to the many reports that it receives, however, the Committee invites the State party to submit a consolidated fourth and fifth report 18 months before its due date, that is, on 3 April 2031. This report should not exceed 120 pages.",
        f"{N} | 2031-04-03: 4 5",
    ),
    (
        None,
        "The Committee invites the State party to submit an updated version of its core document, which dates from 2002, in accordance with the harmonized guidelines on reporting approved at the fifth inter-committee meeting.",
        R,
    ),
    (
        "Next periodic report",
        "Under the simplified reporting procedure, the Committee will transmit to the State party a list of issues prior to reporting at least one year prior to 28 October 2030, the date by which the State party’s third periodic report is due. The replies of the State party to that list of issues will constitute its third periodic report.",
        f"{N} | 2030-10-28: 3",
    ),
    (
        None,
        "By virtue of article 37 of the Convention, the Committee offers technical assistance to the State party, through the secretariat. The State party may likewise request technical assistance from specialized agencies of the United Nations.",
        T,
    ),
    (
        "Dissemination of information",
        "The Committee recommends that the State party avail itself of technical cooperation from the members of the Inter-Agency Support Group in carrying out the present concluding observations.",
        T,
    ),
    (
        "Dissemination of information",
        "The Committee stresses all its recommendations. It would like to draw the State party’s attention to those contained in paragraphs 5, on piers, and 23, on lamps.",
        F,
    ),
]

FRENCH: list[Case] = [
    (
        "Suite donnée aux observations finales",
        "Le Comité demande à l’État partie de faire rapport dans les deux ans, c’est-à-dire avant le 9 mai 2031, sur les recommandations des paragraphes 16 et 27.",
        f"{F} | 2031-05-09 P2Y: 16 27",
    ),
    (
        "Suivi",
        "L'État partie est prié de fournir, dans un délai de deux ans expirant le 1er mai 2028, des "
        "renseignements écrits sur ce qui aura été entrepris pour donner effet aux recommandations "
        "formulées aux paragraphes 16 et 22.",
        f"{F} | 2028-05-01 P2Y: 16 22",
    ),
    (
        "Prochain rapport périodique",
        "Le Comité souhaiterait recevoir le cinquième rapport de l'État partie le 28 juillet 2031 "
        "au plus tard.",
        f"{N} | 2031-07-28: 5",
    ),
    (
        "Suite donnée aux observations finales",
        "Le Comité prie l'État partie de lui faire savoir, dans l'année qui suivra l'adoption des "
        "présentes conclusions, quelle suite il aura donnée aux recommandations contenues dans les "
        "paragraphes 7 et 14.",
        f"{F} | - P1Y: 7 14",
    ),
    (
        None,
        "L’État partie est invité à actualiser son document de base en suivant les directives harmonisées pour l’établissement de rapports.",
        R,
    ),
    (
        None,
        "Conformément au paragraphe 5 de l’article 70 du règlement intérieur du Comité, l’État partie devrait indiquer, dans un délai d’un an, les mesures qu’il aura prises pour donner suite aux recommandations du Comité figurant aux paragraphes 10, 15 et 18.",
        f"{F} | - P1Y: 10 15 18",
    ),
    (
        None,
        "Le Comité suggère que l’État partie fasse appel aux services consultatifs et à l’assistance technique du Haut-Commissariat des Nations Unies aux droits de l’homme.",
        f"{T}",
    ),
    (
        None,
        "Le Comité recommande que l’État partie présente ses huitième et neuvième rapports périodiques en un seul document le 25 février 2031.",
        f"{N} | 2031-02-25: 8 9",
    ),
    (
        None,
        "Le Comité prie l’État partie de lui faire parvenir, le 31 mars 2035 au plus tard, son "
        "quatrième rapport périodique.",
        f"{N} | 2035-03-31: 4",
    ),
    (
        None,
        "Le quatrième rapport périodique de l’État partie devra parvenir au Comité le 31 mars 2035 "
        "au plus tard.",
        f"{N} | 2035-03-31: 4",
    ),
    (
        None,
        "Le Comité prie l’État partie de lui faire parvenir, le 31 mars 2035 au plus tard, des "
        "renseignements sur la suite donnée aux recommandations formulées aux paragraphes 4 et 8 "
        "ci-dessus.",
        f"{F} | 2035-03-31 -: 4 8",
    ),
    (
        None,
        "Le Comité invite l’État partie à lui rendre compte, dans un délai d’un an, de "
        "l’application des recommandations formulées aux paragraphes 4 et 8 ci-dessus.",
        f"{F} | - P1Y: 4 8",
    ),
    (
        None,
        "Le Comité invite l'État partie à lui faire parvenir, dans son prochain rapport périodique, qui sera attendu au plus tard le 28 mars 2038, des renseignements à jour sur la suite donnée à toutes ses recommandations.",
        f"{N} | 2038-03-28: -",
    ),
    (
        None,
        "Le Comité prie l’État partie de soumettre son prochain rapport périodique le 15 "
        "juillet 2032 au plus tard. Il lui adressera une liste de points. Les réponses de "
        "l’État partie à cette liste constitueront son sixième rapport périodique.",
        f"{N} | 2032-07-15: 6",
    ),
    (
        None,
        "Le Comité suggère à l’État partie de recourir à l’assistance technique offerte par "
        "le Haut-Commissariat des Nations Unies aux droits de l’homme, en vue d’élaborer la "
        "loi demandée au paragraphe 12 ci-dessus.",
        T,
    ),
    (
        None,
        "Le Comité demande à l’État partie de donner, le 23 mai 2035 au plus tard, des "
        "renseignements sur les recommandations figurant aux paragraphes 4 et 8. Il demande "
        "aussi, pour la même date, des renseignements sur les quais, visés aux paragraphes 10 "
        "et 12.",
        f"{F} | 2035-05-23 -: 4 8 10 12",
    ),
    (
        None,
        "Le Comité invite l'État partie à soumettre son prochain rapport avant la date prévue, soit le 11 avril 2038.",
        f"{N} | 2038-04-11: -",
    ),
    (
        None,
        "Le Comité recommande que le prochain rapport périodique de l’État partie, attendu le 15 "
        "septembre 2029, soit une mise à jour.",
        f"{N} | 2029-09-15: -",
    ),
    (
        "Application et suivi au niveau national (art. 33)",
        "Le Comité recommande à l’État partie de charger un mécanisme indépendant de veiller sur les "
        "quais.",
        R,
    ),
    (
        "Suite donnée aux observations finales",
        "Le Comité demande à l’État partie de lui fournir, dans un délai de deux ans (soit au plus "
        "tard le 1er mai 2026), des renseignements écrits sur la mise en œuvre des recommandations "
        "figurant aux paragraphes 4, 8 b) et 12 ci-dessus.",
        f"{F} | 2026-05-01 P2Y: 4 8b 12",
    ),
    (
        None,
        "Conformément à l’article 75 (par. 1) de son règlement intérieur, le Comité demande à l’État "
        "partie de faire parvenir, le 28 mars 2026 au plus tard, des renseignements sur la suite "
        "donnée aux recommandations formulées aux paragraphes 10 (feux), 22 (bacs) et 30 "
        "(salaires) ci-dessus.",
        f"{F} | 2026-03-28 -: 10 22 30",
    ),
    (
        None,
        "Conformément à la procédure de suivi des observations finales, l’État partie est invité à "
        "faire parvenir, dans les vingt-quatre mois suivant l’adoption des présentes observations "
        "finales, des informations sur la suite donnée aux recommandations formulées aux "
        "paragraphes 16 a) et 18 ci-dessus.",
        f"{F} | - P24M: 16a 18",
    ),
    (
        "Rapport périodique suivant",
        "Selon le cycle d’examen prévisible du Comité, l’État partie recevra en 2030 la liste de "
        "points établie par le Comité avant la soumission du rapport et devra soumettre dans un "
        "délai d’un an ses réponses à celle-ci, qui constitueront son cinquième rapport périodique.",
        f"{N} | -: 5",
    ),
    (
        "Diffusion de l’information",
        "Le Comité souhaite appeler l’attention de l’État partie sur les recommandations formulées "
        "aux paragraphes 4, sur les feux et les bacs, et 8, sur les salaires, et lui demande de lui "
        "communiquer, dans l’année suivant l’adoption des présentes observations finales, des "
        "renseignements sur leur application.",
        f"{F} | - P1Y: 4 8",
    ),
    (
        "Application et suivi au niveau national (art. 33)",
        "Le Comité recommande à l’État partie de doter la Commission de moyens suffisants.",
        R,
    ),
    (
        "Suite donnée aux présentes observations finales",
        "Le Comité demande à l’État partie de fournir, dans un délai d’un an à compter de "
        "l’adoption des présentes observations finales, des renseignements sur la suite donnée aux "
        "recommandations figurant aux paragraphes 6 et 10 ci-dessus.",
        f"{F} | - P1Y: 6 10",
    ),
    (
        "Procédure de suivi",
        "Le Comité demande à l’État partie de lui faire parvenir, d’ici au 3 décembre 2026, des "
        "renseignements sur la suite qu’il aura donnée à ses recommandations (voir par. 9 et 15 "
        "ci-dessus).",
        f"{F} | 2026-12-03 -: 9 15",
    ),
    (
        "Suivi",
        "Le Comité prie l’État partie de fournir, dans un délai de douze mois, des informations par "
        "écrit sur les mesures prises pour appliquer les recommandations énoncées aux paragraphes "
        "20 et 24 ci-dessus.",
        f"{F} | - P12M: 20 24",
    ),
    (
        "Prochain rapport périodique",
        "Le Comité demande à l’État partie de soumettre son troisième rapport périodique le 1er "
        "janvier 2030 au plus tard.",
        f"{N} | 2030-01-01: 3",
    ),
    (
        "Prochain rapport",
        "Le Comité invite l’État partie à soumettre son rapport valant cinquième et sixième rapports "
        "périodiques d’ici au 3 décembre 2027.",
        f"{N} | 2027-12-03: 5 6",
    ),
    (
        None,
        "Le Comité invite l’État partie à soumettre son prochain rapport périodique, qui sera le "
        "sixième, au plus tard le 31 mai 2027.",
        f"{N} | 2027-05-31: 6",
    ),
    (
        "Établissement du prochain rapport",
        "Le Comité invite l’État partie à soumettre son huitième rapport périodique en juillet 2026.",
        f"{N} | 2026-07: 8",
    ),
    (
        None,
        "Selon le cycle d’examen prévisible, l’État partie recevra en 2027 la liste de points établie "
        "avant la soumission du rapport et devra soumettre dans un délai d’un an ses réponses, qui "
        "constitueront son quatrième rapport périodique.",
        f"{N} | -: 4",
    ),
    (
        "Diffusion",
        "Le Comité demande à l’État partie de veiller à diffuser dans les meilleurs délais les "
        "présentes observations finales.",
        D,
    ),
    (
        None,
        "L’État partie est invité à diffuser largement son rapport ainsi que les présentes "
        "observations finales.",
        D,
    ),
    (
        "Assistance technique",
        "Le Comité recommande à l’État partie de faire appel à l’assistance internationale pour "
        "appliquer les présentes observations finales.",
        T,
    ),
    (
        "Suivi de la Déclaration et du Programme d’action de Durban",
        "Le Comité demande à l’État partie de faire figurer dans son prochain rapport périodique des "
        "informations sur les plans d’action.",
        R,
    ),
    (
        None,
        "Le Comité engage l’État partie à présenter, dans son prochain rapport périodique, des "
        "données sur les bacs pour la période 2020-2024.",
        R,
    ),
    (
        None,
        "Le Comité fixera la date à laquelle l’État partie devra soumettre son huitième rapport périodique et la lui communiquera ultérieurement, sur la base d’un calendrier clair et régulier.",
        f"{N} | -: 8",
    ),
    (
        "Prochain rapport",
        "Le Comité invite l’État partie à présenter son prochain rapport périodique avant la date fixée par la Convention pour le cinquième rapport, soit le 3 octobre 2032. Toutefois, en raison du grand nombre de rapports qu’il reçoit, il l’invite à soumettre un rapport unique, valant quatrième et cinquième rapports, dix-huit mois avant cette date, c’est-à-dire le 3 avril 2031.",
        f"{N} | 2031-04-03: 4 5",
    ),
    (
        "Rapport périodique",
        "Dans le cadre de la procédure simplifiée de soumission des rapports, le Comité transmettra à l’État partie une liste de points avant la soumission du rapport au moins un an avant le 28 octobre 2030, date à laquelle le troisième rapport périodique est attendu. Les réponses à cette liste de points constitueront le troisième rapport périodique de l’État partie.",
        f"{N} | 2030-10-28: 3",
    ),
    (
        "Diffusion de l’information",
        "Le Comité insiste sur toutes ses recommandations. Il souhaite appeler l’attention de l’État partie sur celles qui figurent aux paragraphes 5, sur les quais, et 23, sur les phares.",
        F,
    ),
    (
        "Diffusion de l’information",
        "Le Comité demande à l’État partie d’appliquer les recommandations figurant dans les présentes observations finales et de les transmettre aux membres du Gouvernement et du Parlement.",
        D,
    ),
]

SPANISH: list[Case] = [
    (
        "Seguimiento de las observaciones finales",
        "El Comité pide al Estado parte que, en el plazo de un año, es decir, a más tardar el 27 de agosto de 2031, le informe del seguimiento que haya dado a las recomendaciones que figuran en los párrafos 8 y 19 supra.",
        f"{F} | 2031-08-27 P1Y: 8 19",
    ),
    (
        "Otras recomendaciones",
        "Se solicita al Estado parte que, en un plazo de 24 meses, proporcione información sobre la aplicación de las recomendaciones que figuran en los párrafos 7 (faros) y 22 c) (muelles) de este documento.",
        f"{F} | - P24M: 7 22c",
    ),
    (
        "Seguimiento",
        "El Comité ruega al Estado parte que, dentro del año siguiente a la aprobación de estas "
        "observaciones, le transmita información sobre el curso dado a lo recomendado en los "
        "párrafos 11 y 13.",
        f"{F} | - P1Y: 11 13",
    ),
    (
        "Próximo informe periódico",
        "El cuarto informe periódico del Estado parte deberá obrar en poder del Comité antes del "
        "1 de enero de 2031.",
        f"{N} | 2031-01-01: 4",
    ),
    (
        "Próximo informe periódico",
        "El Comité espera recibir el tercer informe periódico no más tarde del 1 de mayo de 2029.",
        f"{N} | 2029-05-01: 3",
    ),
    (
        "Próximo informe periódico",
        "El Comité solicita al Estado parte que presente su décimo informe periódico, cuya fecha "
        "prevista es octubre de 2026, con puntualidad.",
        f"{N} | 2026-10: 10",
    ),
    (
        "Seguimiento",
        "El Comité solicita al Estado parte que facilite, antes de que transcurran dos años, "
        "información por escrito acerca de las medidas que haya adoptado para poner en práctica lo "
        "recomendado en los párrafos 12, 28 y 30.",
        f"{F} | - P2Y: 12 28 30",
    ),
    (
        None,
        "El Comité recomienda que el Estado parte presente sus informes periódicos octavo y noveno en un solo documento el 25 de febrero de 2031.",
        f"{N} | 2031-02-25: 8 9",
    ),
    (
        None,
        "El Comité pide al Estado parte que, en su próximo informe periódico, que habrá de presentarse a más tardar el 28 de marzo de 2038, facilite información actualizada sobre el cumplimiento de todas sus recomendaciones.",
        f"{N} | 2038-03-28: -",
    ),
    (
        None,
        "El Comité pide al Estado parte que facilite, a más tardar el 23 de mayo de 2035, "
        "información sobre las recomendaciones que figuran en los párrafos 4 y 8. Pide "
        "también, en el mismo plazo, información sobre los muelles, recogida en los párrafos "
        "10 y 12.",
        f"{F} | 2035-05-23 -: 4 8 10 12",
    ),
    (
        None,
        "El Comité recomienda al Estado parte que presente su tercer informe periódico a más "
        "tardar el 14 de enero de 2033 y que en él responda a todas las cuestiones planteadas "
        "en las presentes observaciones finales, entre ellas las de los párrafos 4 y 8 supra.",
        f"{N} | 2033-01-14: 3",
    ),
    (
        None,
        "El Comité pide al Estado parte que presente su próximo informe periódico a más "
        "tardar el 15 de julio de 2032. El Comité le transmitirá una lista de cuestiones. Las "
        "respuestas a ella serán su sexto informe periódico.",
        f"{N} | 2032-07-15: 6",
    ),
    (
        None,
        "El Comité sugiere al Estado parte que recurra a la asistencia técnica de la Oficina "
        "del Alto Comisionado para elaborar la ley pedida en el párrafo 12 supra.",
        T,
    ),
    (
        None,
        "El Comité pide al Estado parte que, en un plazo de dos años (es decir, antes del 9 de mayo de 2037), le informe sobre las recomendaciones de los párrafos 7 y 11. Le pide asimismo que, en el plazo de un año, le informe de la aplicación del párrafo 15.",
        f"{F} | 2037-05-09 P2Y: 7 11 | - P1Y: 15",
    ),
    (
        None,
        "El Comité recomienda que el próximo informe periódico del Estado parte, previsto para el "
        "15 de septiembre de 2029, sea un informe de actualización.",
        f"{N} | 2029-09-15: -",
    ),
    (
        None,
        "Se pide al Estado parte que facilite, a más tardar el 29 de marzo de 2026, es decir, en el "
        "plazo de dos años, información sobre la aplicación de las recomendaciones que figuran en "
        "los párrafos 8 (faroles) y 12 (barcas).",
        f"{F} | 2026-03-29 P2Y: 8 12",
    ),
    (
        "Aplicación y seguimiento nacionales (art. 33)",
        "El Comité recomienda al Estado parte que designe un mecanismo independiente encargado de "
        "vigilar los muelles.",
        R,
    ),
    (
        "Seguimiento de las observaciones finales",
        "El Comité solicita al Estado parte que proporcione, en un plazo de dos años (es decir, a "
        "más tardar el 1 de mayo de 2026), información por escrito sobre la aplicación de las "
        "recomendaciones que figuran en los párrafos 4, 8 b) y 12 supra.",
        f"{F} | 2026-05-01 P2Y: 4 8b 12",
    ),
    (
        None,
        "De conformidad con el artículo 75, párrafo 1, de su reglamento, el Comité solicita al "
        "Estado parte que facilite, a más tardar el 28 de marzo de 2026, información sobre la "
        "aplicación de las recomendaciones formuladas en los párrafos 10 (faroles), 22 (barcas) y "
        "30 (salarios) supra.",
        f"{F} | 2026-03-28 -: 10 22 30",
    ),
    (
        None,
        "Se solicita al Estado parte que, en un plazo de 24 meses a partir de la aprobación de las "
        "presentes observaciones finales, presente información sobre la aplicación de las "
        "recomendaciones que figuran en los párrafos 16 a) y 18 supra.",
        f"{F} | - P24M: 16a 18",
    ),
    (
        "Seguimiento de las presentes observaciones finales",
        "El Comité solicita al Estado parte que facilite, dentro del plazo de un año a partir de la "
        "aprobación de las presentes observaciones finales, información sobre las medidas que haya "
        "tomado para aplicar las recomendaciones que figuran en los párrafos 6 y 10 supra.",
        f"{F} | - P1Y: 6 10",
    ),
    (
        "Procedimiento de seguimiento",
        "El Comité solicita al Estado parte que facilite, a más tardar el 3 de diciembre de 2026, "
        "información sobre el seguimiento dado a sus recomendaciones (véanse los párrs. 9 y 15 "
        "supra).",
        f"{F} | 2026-12-03 -: 9 15",
    ),
    (
        "Seguimiento",
        "El Comité pide al Estado parte que, en un plazo de 12 meses, presente información por "
        "escrito sobre las medidas adoptadas para aplicar las recomendaciones de los párrafos 20 y "
        "24 supra.",
        f"{F} | - P12M: 20 24",
    ),
    (
        "Próximo informe periódico",
        "El Comité solicita al Estado parte que presente su tercer informe periódico a más tardar "
        "el 1 de enero de 2030.",
        f"{N} | 2030-01-01: 3",
    ),
    (
        "Próximo informe",
        "El Comité invita al Estado parte a que presente sus informes periódicos quinto y sexto "
        "combinados a más tardar el 3 de diciembre de 2027.",
        f"{N} | 2027-12-03: 5 6",
    ),
    (
        None,
        "Se invita al Estado parte a presentar su próximo informe periódico, que será el sexto, a "
        "más tardar el 31 de mayo de 2027.",
        f"{N} | 2027-05-31: 6",
    ),
    (
        "Preparación del próximo informe",
        "El Comité solicita al Estado parte que presente su octavo informe periódico en julio de "
        "2026.",
        f"{N} | 2026-07: 8",
    ),
    (
        None,
        "De acuerdo con el ciclo de examen previsible, el Estado parte recibirá en 2027 la lista de "
        "cuestiones previa a la presentación del informe y deberá presentar en el plazo de un año "
        "sus respuestas, que constituirán su cuarto informe periódico.",
        f"{N} | -: 4",
    ),
    (
        "Difusión",
        "El Comité solicita al Estado parte que vele por la oportuna difusión de las presentes "
        "observaciones finales.",
        D,
    ),
    (
        None,
        "Se pide al Estado parte que dé amplia difusión al informe y a las presentes observaciones "
        "finales.",
        D,
    ),
    (
        "Asistencia técnica",
        "El Comité recomienda al Estado parte que recurra a la asistencia internacional para aplicar "
        "las presentes observaciones finales.",
        T,
    ),
    (
        "Seguimiento de la Declaración y el Programa de Acción de Durban",
        "El Comité solicita al Estado parte que incluya en su próximo informe periódico información "
        "sobre los planes de acción.",
        R,
    ),
    (
        None,
        "El Comité exhorta al Estado parte a que presente, en su próximo informe periódico, datos "
        "sobre las barcas del período 2020-2024.",
        R,
    ),
    (
        None,
        "El Comité espera recibir, a más tardar el 1 de mayo de 2030, información sobre "
        "la aplicación de los párrafos 8 y 12 supra.",
        f"{F} | 2030-05-01 -: 8 12",
    ),
    (
        None,
        "El Estado parte debería dar cuenta al Comité, en el plazo de un año, de las "
        "medidas adoptadas con arreglo a los párrafos 8 y 12 supra.",
        f"{F} | - P1Y: 8 12",
    ),
    (
        None,
        "El Comité solicita ser informado, en el plazo de 18 meses, de las medidas "
        "adoptadas respecto de los párrafos 8 y 12 supra.",
        f"{F} | - P18M: 8 12",
    ),
    (
        None,
        "El Comité pide al Estado parte que lo mantenga al corriente, a más tardar el 1 "
        "de mayo de 2030, de la aplicación de las recomendaciones de los párrafos 8 y 12 "
        "supra.",
        f"{F} | 2030-05-01 -: 8 12",
    ),
    (
        None,
        "El Comité ruega al Estado parte que le haga llegar, antes del 1 de mayo de 2030, "
        "sus comentarios sobre la aplicación de los párrafos 8 y 12 supra.",
        f"{F} | 2030-05-01 -: 8 12",
    ),
    (
        None,
        "El Comité espera el tercer informe periódico del Estado parte a más tardar el 1 "
        "de mayo de 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El tercer informe periódico se espera para el 1 de mayo de 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El Comité aguarda el tercer informe periódico del Estado parte antes del 1 de "
        "mayo de 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El tercer informe periódico tendrá que presentarse a más tardar el 1 de mayo de 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El Comité ha fijado el 1 de mayo de 2030 como fecha de presentación del tercer "
        "informe periódico.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El Comité establece el 1 de mayo de 2030 como plazo para el tercer informe "
        "periódico del Estado parte.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "Se ruega al Estado parte que haga llegar su tercer informe periódico no más "
        "tarde del 1 de mayo de 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El Estado parte habrá de presentar su tercer informe periódico antes del 1 de "
        "mayo de 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El Comité espera con interés el tercer informe periódico, que se presentará a "
        "más tardar el 1 de mayo de 2030.",
        f"{N} | 2030-05-01: 3",
    ),
    (
        None,
        "El Comité pide que las presentes observaciones finales se den a conocer a los barqueros.",
        D,
    ),
    (
        None,
        "El Comité pide al Estado parte que haga llegar las presentes observaciones "
        "finales a todos los puertos.",
        D,
    ),
    (
        None,
        "El Comité solicita que se dé la máxima publicidad a las presentes observaciones finales.",
        D,
    ),
    (
        None,
        "El Comité pide al Estado parte que ponga las presentes observaciones finales en "
        "conocimiento de los puertos.",
        D,
    ),
    (
        None,
        "El Comité alienta al Estado parte a traducir las presentes observaciones finales "
        "a los idiomas locales.",
        D,
    ),
    (
        None,
        "El Comité pide al Estado parte que haga llegar faroles a todos los puertos antes "
        "del 1 de mayo de 2030.",
        R,
    ),
    (None, "El Comité pide al Estado parte que comparta su plan con los puertos.", R),
    (
        None,
        "El Comité recomienda que el capitán espere el informe del puerto hasta el 1 de "
        "mayo de 2030.",
        R,
    ),
    (
        None,
        "El Comité recomienda que el puerto traduzca los letreros antes del 1 de mayo de 2030.",
        R,
    ),
    (None, "El Comité recomienda que se ponga la Convención en conocimiento de los barqueros.", R),
    (
        None,
        "El Comité pide al Estado parte que esté al tanto de los faroles citados en los "
        "párrafos 8 y 12 supra.",
        R,
    ),
    (
        "Próximo informe",
        "El Comité invita al Estado parte a que presente su próximo informe periódico antes de la fecha fijada en la Convención para el quinto informe, es decir, el 3 de octubre de 2032. Sin embargo, dado el gran número de informes que recibe, lo invita a presentar sus informes cuarto y quinto consolidados 18 meses antes de esa fecha, es decir, el 3 de abril de 2031.",
        f"{N} | 2031-04-03: 4 5",
    ),
    (
        None,
        "El Comité determinará y comunicará en su momento la fecha de presentación del octavo informe periódico del Estado parte, según un calendario claro y regular.",
        f"{N} | -: 8",
    ),
    (
        "Próximo informe",
        "En el marco del procedimiento simplificado de presentación de informes, el Comité transmitirá al Estado parte una lista de cuestiones previa a la presentación de informes al menos un año antes del 28 de octubre de 2030, fecha en que debe presentarse su tercer informe periódico. Las respuestas del Estado parte a esa lista de cuestiones constituirán su tercer informe periódico.",
        f"{N} | 2030-10-28: 3",
    ),
    (
        "Difusión de información",
        "El Comité subraya todas sus recomendaciones y desea señalar a la atención del Estado parte las que figuran en los párrafos 5, sobre los muelles, y 23, sobre los faros.",
        F,
    ),
    (
        "Difusión de información",
        "El Comité solicita al Estado parte que aplique las recomendaciones formuladas en las presentes observaciones finales y que las transmita a los miembros del Gobierno y del Parlamento.",
        D,
    ),
    (
        "Formación y difusión",
        "El Comité recomienda que se dé formación a los guardas de los muelles y que se repartan faroles.",
        R,
    ),
]

RUSSIAN: list[Case] = [
    (
        "Последующая деятельность",
        "Комитет просит государство-участник представить к октябрю 2031 года информацию о рекомендациях, содержащихся в пунктах 16 (о лоцманах) и 28 (о маяках) выше.",
        f"{F} | 2031-10 -: 16 28",
    ),
    (
        "Последующая деятельность",
        "Комитет просит государство-участник не позднее 1 ноября 2034 года, то есть в двухлетний "
        "срок, письменно сообщить ему о выполнении рекомендаций, содержащихся в пунктах 12 и 27.",
        f"{F} | 2034-11-01 P2Y: 12 27",
    ),
    (
        "Последующая деятельность",
        "Государству-участнику следует в 24-месячный срок после принятия настоящих замечаний "
        "проинформировать Комитет о выполнении рекомендаций, сформулированных в пунктах 12 и 27.",
        f"{F} | - P24M: 12 27",
    ),
    (
        "Следующий периодический доклад",
        "Третий периодический доклад государства-участника ожидается 1 мая 2031 года.",
        f"{N} | 2031-05-01: 3",
    ),
    (
        None,
        "Комитет рекомендует государству-участнику представить свои восьмой и девятый периодические доклады в одном документе 25 февраля 2031 года.",
        f"{N} | 2031-02-25: 8 9",
    ),
    (
        None,
        "Комитет просит государство-участник препроводить ему четвертый периодический доклад не "
        "позднее 31 марта 2035 года.",
        f"{N} | 2035-03-31: 4",
    ),
    (
        None,
        "Четвертый периодический доклад должен поступить в Комитет не позднее 31 марта 2035 года.",
        f"{N} | 2035-03-31: 4",
    ),
    (
        None,
        "Комитет просит государство-участник препроводить ему к 31 марта 2035 года информацию о "
        "выполнении рекомендаций, изложенных в пунктах 4 и 8 выше.",
        f"{F} | 2035-03-31 -: 4 8",
    ),
    (
        None,
        "Комитет просит государство-участник в течение одного года отчитаться о выполнении "
        "рекомендаций, изложенных в пунктах 4 и 8 выше.",
        f"{F} | - P1Y: 4 8",
    ),
    (
        None,
        "Комитет просит государство-участник представить к 23 мая 2035 года информацию об "
        "осуществлении рекомендаций, содержащихся в пунктах 4 и 8. Кроме того, Комитет просит "
        "представить к той же дате информацию о причалах, о которых говорится в пунктах 10 и "
        "12.",
        f"{F} | 2035-05-23 -: 4 8 10 12",
    ),
    (
        None,
        "Комитет рекомендует государству-участнику представить свой третий периодический "
        "доклад вместе с подлежащим представлению 14 января 2033 года четвертым периодическим "
        "докладом.",
        f"{N} | 2033-01-14: 3 4",
    ),
    (
        None,
        "Комитет просит государство-участник представить следующий периодический доклад не "
        "позднее 15 июля 2032 года. Комитет препроводит ему перечень вопросов. Ответы на этот "
        "перечень составят его шестой периодический доклад.",
        f"{N} | 2032-07-15: 6",
    ),
    (
        None,
        "Комитет предлагает государству-участнику воспользоваться технической помощью "
        "Управления Верховного комиссара для разработки закона, упомянутого в пункте 12 выше.",
        T,
    ),
    (
        None,
        "Комитет рекомендует, чтобы следующий периодический доклад государства-участника, "
        "подлежащий представлению 15 сентября 2029 года, носил обновленный характер.",
        f"{N} | 2029-09-15: -",
    ),
    (
        None,
        "Комитет рекомендует, чтобы следующий доклад государства-участника, который должен быть "
        "представлен 15 сентября 2029 года, охватывал все вопросы.",
        f"{N} | 2029-09-15: -",
    ),
    (
        None,
        "Государству-участнику предлагается в течение 24 месяцев с момента принятия настоящих "
        "заключительных замечаний (не позднее 31 октября 2025 года) представить информацию об "
        "осуществлении рекомендаций, содержащихся в пунктах 11 (огни) и 19 b) (паромы).",
        f"{F} | 2025-10-31 P24M: 11 19b",
    ),
    (
        "Последующая деятельность в связи с заключительными замечаниями",
        "Комитет просит государство-участник представить в течение двух лет (т. е. до 1 мая 2026 "
        "года) письменную информацию об осуществлении рекомендаций, содержащихся в пунктах 4, 8 b) "
        "и 12 выше.",
        f"{F} | 2026-05-01 P2Y: 4 8b 12",
    ),
    (
        None,
        "В соответствии с пунктом 1 правила 75 правил процедуры государству-участнику предлагается "
        "представить к 28 марта 2026 года информацию о выполнении рекомендаций, сформулированных "
        "Комитетом в пунктах 10 (огни), 22 (паромы) и 30 (заработная плата) выше.",
        f"{F} | 2026-03-28 -: 10 22 30",
    ),
    (
        None,
        "Комитет просит государство-участник представить в течение 24 месяцев после принятия "
        "настоящих заключительных замечаний информацию об осуществлении рекомендаций, содержащихся "
        "в пунктах 16 a) и 18 выше.",
        f"{F} | - P24M: 16a 18",
    ),
    (
        "Последующие меры в связи с настоящими заключительными замечаниями",
        "Комитет просит государство-участник представить в течение одного года после принятия "
        "настоящих заключительных замечаний информацию о выполнении рекомендаций, содержащихся в "
        "пунктах 6 и 10 выше.",
        f"{F} | - P1Y: 6 10",
    ),
    (
        "Процедура последующих мер",
        "Комитет просит государство-участник представить не позднее 3 декабря 2026 года информацию "
        "о последующих мерах в связи с его рекомендациями (см. пункты 9 и 15 выше).",
        f"{F} | 2026-12-03 -: 9 15",
    ),
    (
        "Последующая деятельность",
        "Комитет просит государство-участник в течение двенадцати месяцев представить в письменном "
        "виде информацию о мерах по выполнению рекомендаций, изложенных в пунктах 20 и 24 выше.",
        f"{F} | - P12M: 20 24",
    ),
    (
        "Следующий периодический доклад",
        "Комитет просит государство-участник представить свой третий периодический доклад до 1 "
        "января 2030 года.",
        f"{N} | 2030-01-01: 3",
    ),
    (
        "Следующий доклад",
        "Комитет предлагает государству-участнику представить свои объединенные пятый и шестой "
        "периодические доклады не позднее 3 декабря 2027 года.",
        f"{N} | 2027-12-03: 5 6",
    ),
    (
        None,
        "Комитет просит государство-участник представить следующий периодический доклад, который "
        "будет шестым, к 31 мая 2027 года.",
        f"{N} | 2027-05-31: 6",
    ),
    (
        "Подготовка следующего доклада",
        "Комитет просит государство-участник представить свой восьмой периодический доклад в июле "
        "2026 года.",
        f"{N} | 2026-07: 8",
    ),
    (
        None,
        "В соответствии с предсказуемым циклом обзора государство-участник получит в 2027 году "
        "перечень вопросов до представления доклада и должно будет представить в течение одного "
        "года свои ответы, которые составят его четвертый периодический доклад.",
        f"{N} | -: 4",
    ),
    (
        "Распространение информации",
        "Комитет просит государство-участник обеспечить своевременное распространение настоящих "
        "заключительных замечаний.",
        D,
    ),
    (
        None,
        "Государству-участнику следует широко распространить свой доклад и настоящие заключительные "
        "замечания.",
        D,
    ),
    (
        "Техническая помощь",
        "Комитет рекомендует государству-участнику воспользоваться международной помощью при "
        "осуществлении настоящих заключительных замечаний.",
        T,
    ),
    (
        "Последующая деятельность в связи с Дурбанской декларацией и Программой действий",
        "Комитет просит государство-участник включить в следующий периодический доклад информацию о "
        "планах действий.",
        R,
    ),
    (
        None,
        "Комитет призывает государство-участник представить в следующем периодическом докладе данные "
        "о паромах за 2020–2024 годы.",
        R,
    ),
    (
        "Следующий доклад",
        "В свете рекомендации о периодичности докладов Комитет подчеркивает важность представления "
        "докладов в срок. Он предлагает государству-участнику представить третий и четвертый доклады "
        "в сводном документе до 22 января 2031 года, т. е. за 18 месяцев до срока.",
        f"{N} | 2031-01-22: 3 4",
    ),
    (
        None,
        "Комитет просит государство-участник представить в его следующем периодическом докладе, "
        "подлежащем представлению 30 марта 2031 года, сведения о выполнении всех его рекомендаций.",
        f"{N} | 2031-03-30: -",
    ),
    (
        "Следующий доклад",
        "Комитет просит государство-участник представить следующий доклад до даты, установленной для "
        "четвертого доклада, т. е. до 14 ноября 2031 года. Он должен объединить третий и четвертый "
        "доклады.",
        f"{N} | 2031-11-14: 3 4",
    ),
    (
        "Следующий доклад",
        "Комитет просит государство-участник представить в соответствии со статьей 16 Пакта свой "
        "восьмой периодический доклад к 31 марта 2031 года.",
        f"{N} | 2031-03-31: 8",
    ),
    (
        None,
        "Государству-участнику предлагается представить в течение 24 месяцев с момента принятия "
        "настоящих заключительных замечаний (31 марта 2031 года) информацию о выполнении "
        "рекомендаций, содержащихся в пунктах 4 и 8 выше.",
        f"{F} | 2031-03-31 P24M: 4 8",
    ),
    (
        "Следующий доклад",
        "Комитет предлагает государству-участнику представить свой следующий периодический доклад до установленного Конвенцией срока представления пятого доклада, т. е. 3 октября 2032 года. Однако ввиду большого числа докладов он предлагает представить сводный четвертый и пятый доклад за 18 месяцев до этого срока, т. е. 3 апреля 2031 года.",
        f"{N} | 2031-04-03: 4 5",
    ),
    (
        None,
        "Дату представления восьмого периодического доклада Комитет определит позднее, исходя из восьмилетнего графика отчетности.",
        f"{N} | -: 8",
    ),
    (
        "Следующий доклад",
        "В рамках упрощенной процедуры представления докладов Комитет препроводит государству-участнику перечень вопросов до представления доклада не менее чем за год до 28 октября 2030 года, т. е. даты, к которой должен быть представлен третий периодический доклад. Ответы государства-участника на этот перечень вопросов составят его третий периодический доклад.",
        f"{N} | 2030-10-28: 3",
    ),
]

CHINESE: list[Case] = [
    (
        "后续行动",
        "委员会请缔约国最迟于2026年7月1日、即两年之内，就第9段和第15段所载建议的执行情况提交书面资料。",
        f"{F} | 2026-07-01 P2Y: 9 15",
    ),
    (
        None,
        "请缔约国在定于2031年4月2日提交的下一次(第三次)定期报告中说明渡口的情况。",
        f"{N} | 2031-04-02: 3",
    ),
    (
        None,
        "委员会请缔约国在2035年5月23日之前就第4和第8段所载建议提供资料。委员会还请缔"
        "约国在同一日期之前提供资料，说明第10和第12段所载的码头问题。",
        f"{F} | 2035-05-23 -: 4 8 10 12",
    ),
    (
        None,
        "委员会请缔约国在2032年7月15日之前提交下次定期报告。委员会将转交一份问题清单。"
        "缔约国对该清单的答复将构成其第六次定期报告。",
        f"{N} | 2032-07-15: 6",
    ),
    (
        None,
        "委员会建议缔约国利用人权高专办提供的技术援助，起草上文第12段要求的法律。",
        T,
    ),
    (
        None,
        "委员会建议缔约国将第三次定期报告与应于2033年1月14日提交的第四次定期报告一并提"
        "交，并在报告中述及本结论性意见提出的所有各点，包括上文第8和第13段所列各点。",
        f"{N} | 2033-01-14: 3 4",
    ),
    (
        None,
        "委员会请缔约国在一年内提供资料，说明落实第8段和第10段所载建议的情况，并在2036年11月30日之前就第14段所载建议的落实情况提供资料。",
        f"{F} | - P1Y: 8 10 | 2036-11-30 -: 14",
    ),
    (
        "国际援助和合作",
        "委员会鼓励缔约国加强在渡轮方面的合作。",
        R,
    ),
    (
        "下次报告",
        "委员会请缔约国在2028年11月7日，即第四次定期报告应提交日期之前，提交第三次和第四次合并定期报告。",
        f"{N} | 2028-11-07: 3 4",
    ),
    (
        None,
        "根据《公约》第二十九条第四款，委员会请缔约国最迟于2030年6月1日提交最新资料，说明所有建议的落实情况，"
        "文件应按照缔约国提交报告的形式和内容准则第39段编写。",
        F,
    ),
    (
        "结论性意见的后续行动",
        "委员会请缔约国在两年内(即在2026年5月1日之前)提供书面资料，说明上文第4段、第8段(b)和第12段所载建议的落实情况。",
        f"{F} | 2026-05-01 P2Y: 4 8b 12",
    ),
    (
        None,
        "根据委员会议事规则第75条第1款，请缔约国在2026年3月28日之前提供资料，说明委员会在上文第10段(灯火)、第22段(渡轮)"
        "和第30段(工资)中所提建议的落实情况。",
        f"{F} | 2026-03-28 -: 10 22 30",
    ),
    (
        None,
        "按照结论性意见后续程序，请缔约国在本结论性意见通过后24个月内，提供资料说明上文第16段(a)和第18段所载建议的落实情况。",
        f"{F} | - P24M: 16a 18",
    ),
    (
        "本结论性意见的后续行动",
        "委员会请缔约国在本结论性意见通过后一年内提供资料，说明上文第6和第10段所载建议的落实情况。",
        f"{F} | - P1Y: 6 10",
    ),
    (
        "后续程序",
        "委员会请缔约国在2026年12月3日前提供资料，说明就委员会的建议采取的后续行动(见上文第9和第15段)。",
        f"{F} | 2026-12-03 -: 9 15",
    ),
    (
        "后续行动",
        "委员会请缔约国在十二个月内提交书面资料，说明为落实上文第20和第24段所载建议采取的措施。",
        f"{F} | - P12M: 20 24",
    ),
    (
        "下次定期报告",
        "委员会请缔约国在2030年1月1日之前提交第三次定期报告。",
        f"{N} | 2030-01-01: 3",
    ),
    (
        "下次报告",
        "委员会请缔约国在2027年12月3日之前提交第五次和第六次合并定期报告。",
        f"{N} | 2027-12-03: 5 6",
    ),
    (
        None,
        "委员会请缔约国在2027年5月31日之前提交下次定期报告，即第六次定期报告。",
        f"{N} | 2027-05-31: 6",
    ),
    ("编写下一次报告", "委员会请缔约国在2026年7月提交第八次定期报告。", f"{N} | 2026-07: 8"),
    (
        None,
        "根据可预测的审查周期，缔约国将于2027年收到委员会的报告前问题清单，并应在一年内提交答复，答复将构成其第四次定期报告。",
        f"{N} | -: 4",
    ),
    (
        None,
        "根据委员会的可预测审议周期，缔约国将于2030年收到委员会在报告提交前发出的问题清单，并应在一年内"
        "提交对问题清单的答复，该答复将构成其第五次定期报告。",
        f"{N} | -: 5",
    ),
    ("传播", "委员会请缔约国确保及时传播本结论性意见。", D),
    (None, "请缔约国以适当语文广泛散发报告和本结论性意见。", D),
    ("技术援助", "委员会建议缔约国在落实本结论性意见方面利用国际援助。", T),
    (
        "《德班宣言和行动纲领》的后续行动",
        "委员会请缔约国在下次定期报告中提供关于行动计划的资料。",
        R,
    ),
    (None, "委员会促请缔约国在下次定期报告中提交2020-2024年关于渡轮的数据。", R),
    (
        None,
        "委员会建议缔约国提交应于2031年1月12日提交的第六次定期报告，并在其中论及本结论性意见提出的所有各点。",
        f"{N} | 2031-01-12: 6",
    ),
    (
        None,
        "缔约国应在2031年3月3日或之前提交第五次定期报告。",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "请缔约国最晚于2031年3月3日提交第五次定期报告。",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "委员会将第五次定期报告的提交日期定为2031年3月3日。",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "委员会请缔约国将其第五次定期报告送交委员会，期限为2031年3月3日。",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "缔约国第五次定期报告应不迟于2031年3月3日送达委员会。",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "第五次定期报告的截止日期是2031年3月3日。",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "请缔约国将第九次定期报告与应于2031年1月14日提交的第十次定期报告合并提交。",
        f"{N} | 2031-01-14: 9 10",
    ),
    (
        None,
        "请缔约国在一年之内向委员会通报落实上文第4和第8段所载建议的进展。",
        f"{F} | - P1Y: 4 8",
    ),
    (
        None,
        "委员会请缔约国于十二个月内答复上文第4和第8段。",
        f"{F} | - P12M: 4 8",
    ),
    (
        None,
        "委员会希望缔约国在一年时间内说明上文第4和第8段所载建议的落实情况。",
        f"{F} | - P1Y: 4 8",
    ),
    (
        None,
        "请缔约国在六个月之内就上文第4和第8段作出回应。",
        f"{F} | - P6M: 4 8",
    ),
    (
        None,
        "委员会请缔约国将本结论性意见广为宣介。",
        D,
    ),
    (
        None,
        "请缔约国使公众广泛了解本结论性意见。",
        D,
    ),
    (
        None,
        "委员会请缔约国印发本结论性意见，送达各港口。",
        D,
    ),
    (
        None,
        "请缔约国刊登本结论性意见。",
        D,
    ),
    (
        None,
        "委员会建议缔约国在下次定期报告中列入2021年3月3日关闭的码头的资料。",
        R,
    ),
    (
        None,
        "委员会建议缔约国通过定于2031年3月3日提交议会的法律。",
        R,
    ),
    (
        None,
        "委员会建议缔约国支付应于2031年3月3日到期的工资。",
        R,
    ),
    (
        None,
        "委员会建议缔约国采取一切适当措施，确保充分落实本结论性意见所载的建议。",
        R,
    ),
    (
        None,
        "委员会建议缔约国在六个月之内对船工的申诉作出回应。",
        R,
    ),
    (
        None,
        "委员会建议缔约国刊登渡轮时刻表。",
        R,
    ),
    (
        None,
        "委员会建议缔约国将渡轮沉没的调查报告送交议会。",
        R,
    ),
    (
        "下次报告",
        "委员会请缔约国在《公约》规定的第五次定期报告提交日期即2032年10月3日之前提交下次定期报告。但由于委员会每年收到大量报告，请缔约国在到期日之前18个月即2031年4月3日提交第四和第五次合并报告。",
        f"{N} | 2031-04-03: 4 5",
    ),
    (
        None,
        "委员会将根据今后明确、规范的报告日程表，适时确定并通知缔约国提交第八次定期报告的日期。",
        f"{N} | -: 8",
    ),
    (
        "下次定期报告",
        "根据简化报告程序，委员会将至少在2030年10月28日，即缔约国第三次定期报告应提交日期的一年前，向缔约国转交报告前问题清单。缔约国对该问题清单的答复将构成其第三次定期报告。",
        f"{N} | 2030-10-28: 3",
    ),
]

ARABIC: list[Case] = [
    (
        "التقرير الدوري المقبل",
        "تدعو اللجنة الدولة الطرف إلى تقديم تقريرها الدوري السادس، الذي كان مقرراً تقديمه في تشرين الأول/أكتوبر 2030، وتقريرها الدوري السابع، في تقرير جامع في تشرين الأول/أكتوبر 2034.",
        f"{N} | 2034-10: 6 7",
    ),
    (
        "التقرير الدوري المقبل",
        "موعد تقديم التقرير الدوري الثالث للدولة الطرف هو 1 أيار/مايو 2033.",
        f"{N} | 2033-05-01: 3",
    ),
    (
        "المتابعة",
        "ترجو اللجنة من الدولة الطرف أن توافيها كتابةً في غضون عامين، أي في موعد أقصاه 12 كانون الأول/ديسمبر 2027، "
        "بما اتخذته لوضع التوصيات المبينة في الفقرات 10 و20 و24 أعلاه موضع التنفيذ.",
        f"{F} | 2027-12-12 P2Y: 10 20 24",
    ),
    (
        "المتابعة",
        "تلفت اللجنة نظر الدولة الطرف إلى ما تتسم به التوصيات المدرجة في الفقرات 10 و18 و24 من أهمية خاصة، "
        "وتطلب إليها أن تورد في تقريرها الدوري المقبل معلومات عنها.",
        f"{F}",
    ),
    (
        None,
        "وتوصي اللجنة بأن تقدم الدولة الطرف تقريرها الدوري السادس مشفوعاً بتقريرها الدوري السابع في 8 تشرين الأول/أكتوبر 2031، وأن تعالج فيه النقاط المثارة.",
        f"{N} | 2031-10-08: 6 7",
    ),
    (
        None,
        "يحل موعد تقديم التقرير الدوري الثالث للدولة الطرف في 1 تشرين الأول/أكتوبر 2031.",
        f"{N} | 2031-10-01: 3",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن تقدم، بحلول 23 أيار/مايو 2035، معلومات عن تنفيذ "
        "التوصيات الواردة في الفقرتين 4 و8. وتطلب أيضا أن تقدم في الموعد نفسه معلومات عن "
        "الأرصفة، على النحو الوارد في الفقرتين 10 و12.",
        f"{F} | 2035-05-23 -: 4 8 10 12",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن تقدم تقريرها الدوري المقبل في موعد أقصاه 15 "
        "تموز/يوليه 2032. وستحيل اللجنة إليها قائمة مسائل. وستشكل ردود الدولة الطرف على تلك "
        "القائمة تقريرها الدوري السادس.",
        f"{N} | 2032-07-15: 6",
    ),
    (
        None,
        "تقترح اللجنة على الدولة الطرف أن تستفيد من المساعدة التقنية التي تقدمها المفوضية "
        "السامية لوضع القانون المطلوب في الفقرة 12 أعلاه.",
        T,
    ),
    (
        "متابعة الملاحظات الختامية",
        "تطلب اللجنة إلى الدولة الطرف أن تقدّم، في غضون سنتين (أي بحلول 1 أيار/مايو 2026)، معلومات "
        "خطية عن تنفيذ التوصيات الواردة في الفقرات 4 و8(ب) و12 أعلاه.",
        f"{F} | 2026-05-01 P2Y: 4 8b 12",
    ),
    (
        None,
        "وفقاً للفقرة 1 من المادة 75 من النظام الداخلي للجنة، يُطلب إلى الدولة الطرف أن تقدم، بحلول "
        "28 آذار/مارس 2026، معلومات عن تنفيذ التوصيات التي قدمتها اللجنة في الفقرات 10 (الأضواء) و22 "
        "(العبّارات) و30 (الأجور) أعلاه.",
        f"{F} | 2026-03-28 -: 10 22 30",
    ),
    (
        None,
        "ووفقاً لإجراء متابعة الملاحظات الختامية، يُطلب إلى الدولة الطرف أن تقدم، في غضون 24 شهراً من "
        "اعتماد هذه الملاحظات الختامية، معلومات عن تنفيذ التوصيات الواردة في الفقرتين 16(أ) و18 "
        "أعلاه.",
        f"{F} | - P24M: 16a 18",
    ),
    (
        "متابعة هذه الملاحظات الختامية",
        "تطلب اللجنة إلى الدولة الطرف أن تقدم، في غضون سنة واحدة من اعتماد هذه الملاحظات الختامية، "
        "معلومات عن تنفيذها التوصيات الواردة في الفقرتين 6 و10 أعلاه.",
        f"{F} | - P1Y: 6 10",
    ),
    (
        "إجراء المتابعة",
        "تطلب اللجنة إلى الدولة الطرف أن تقدم، في موعد أقصاه 3 كانون الأول/ديسمبر 2026، معلومات عن "
        "متابعة توصياتها (انظر الفقرتين 9 و15 أعلاه).",
        f"{F} | 2026-12-03 -: 9 15",
    ),
    (
        "المتابعة",
        "تطلب اللجنة إلى الدولة الطرف أن تقدم خطياً، في غضون اثني عشر شهراً، معلومات عن التدابير "
        "المتخذة لتنفيذ التوصيات الواردة في الفقرتين 20 و24 أعلاه.",
        f"{F} | - P12M: 20 24",
    ),
    (
        "التقرير الدوري المقبل",
        "تطلب اللجنة إلى الدولة الطرف أن تقدم تقريرها الدوري الثالث بحلول 1 كانون الثاني/يناير 2030.",
        f"{N} | 2030-01-01: 3",
    ),
    (
        "التقرير المقبل",
        "تدعو اللجنة الدولة الطرف إلى تقديم تقريرها الجامع للتقريرين الدوريين الخامس والسادس في موعد "
        "أقصاه 3 كانون الأول/ديسمبر 2027.",
        f"{N} | 2027-12-03: 5 6",
    ),
    (
        None,
        "تدعو اللجنة الدولة الطرف إلى أن تقدم تقريرها الدوري المقبل، وهو التقرير السادس، بحلول 31 "
        "أيار/مايو 2027.",
        f"{N} | 2027-05-31: 6",
    ),
    (
        "إعداد التقرير المقبل",
        "تطلب اللجنة إلى الدولة الطرف أن تقدم تقريرها الدوري الثامن في تموز/يوليه 2026.",
        f"{N} | 2026-07: 8",
    ),
    (
        None,
        "وفقاً لدورة الاستعراض التي يمكن التنبؤ بها، ستتلقى الدولة الطرف في عام 2027 قائمة المسائل قبل "
        "تقديم التقرير، ويُنتظر أن تقدم في غضون سنة واحدة ردودها التي ستشكل تقريرها الدوري الرابع.",
        f"{N} | -: 4",
    ),
    (
        None,
        "وتماشياً مع جولة الاستعراض المتوقعة، ستتلقى الدولة الطرف في عام 2030 قائمة المسائل التي تضعها "
        "اللجنة قبل تقديم التقرير، ويُتوقع منها أن تقدم في غضون سنة ردودها التي ستشكل تقريرها الدوري "
        "الخامس.",
        f"{N} | -: 5",
    ),
    (
        "النشر",
        "تطلب اللجنة إلى الدولة الطرف أن تضمن نشر هذه الملاحظات الختامية في الوقت المناسب.",
        D,
    ),
    (
        None,
        "ويُطلب إلى الدولة الطرف أن تعمم على نطاق واسع تقريرها وهذه الملاحظات الختامية باللغات "
        "المناسبة.",
        D,
    ),
    (
        "المساعدة التقنية",
        "توصي اللجنة الدولة الطرف بأن تستفيد من المساعدة الدولية في تنفيذ هذه الملاحظات الختامية.",
        T,
    ),
    (
        "متابعة إعلان وبرنامج عمل ديربان",
        "تطلب اللجنة إلى الدولة الطرف أن تدرج في تقريرها الدوري المقبل معلومات عن خطط العمل.",
        R,
    ),
    (
        None,
        "تحث اللجنة الدولة الطرف على أن تقدم في تقريرها الدوري المقبل بيانات عن العبّارات للفترة "
        "2020-2024.",
        R,
    ),
    (
        "المتابعة والنشر",
        "وتوصي اللجنة كذلك بأن يُتاح التقرير والردود والملاحظات الختامية على نطاق واسع بلغات البلد.",
        D,
    ),
    (
        None,
        "يُطلب إلى الدولة الطرف أن تقدم، في غضون 24 شهراً من اعتماد هذه الملاحظات الختامية "
        "(31 تشرين الأول/أكتوبر 2031)، معلومات عن تنفيذ التوصيات الواردة في الفقرتين 4 و8 أعلاه.",
        f"{F} | 2031-10-31 P24M: 4 8",
    ),
    (
        "التقرير الدوري المقبل",
        "تدعو اللجنة الدولة الطرف إلى أن تقدم تقريرها المقبل قبل الموعد المحدد لتقديم تقريرها الدوري "
        "الرابع، أي في 14 تشرين الثاني/نوفمبر 2031. وينبغي أن يجمع بين التقريرين الثالث والرابع.",
        f"{N} | 2031-11-14: 3 4",
    ),
    (
        None,
        "وتوصي اللجنة بأن تقدم الدولة الطرف تقريرها الدوري السادس، المستحق في ١٢ كانون "
        "الثاني/يناير ٢٠٠٠، وأن تعالج فيه جميع النقاط المثارة في هذه الملاحظات الختامية.",
        f"{N} | 2000-01-12: 6",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن تقدم تقريرها الدوري الرابع، المقرر تقديمه في 3 "
        "آذار/مارس 2031، وأن تضمنه معلومات عن الأرصفة.",
        f"{N} | 2031-03-03: 4",
    ),
    (
        None,
        "توصي اللجنة بأن تقدم الدولة الطرف تقريرها الدوري الخامس الذي يحين موعده في 3 "
        "آذار/مارس 2031.",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "ترجو اللجنة من الدولة الطرف أن توافيها بتقريرها الدوري الخامس في أجل لا يتجاوز 3 "
        "آذار/مارس 2031.",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "وقد حُدد 3 آذار/مارس 2031 موعداً لتقديم التقرير الدوري الخامس.",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن ترفع إليها تقريرها الدوري الخامس بحلول 3 آذار/مارس 2031.",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "تُدعى الدولة الطرف إلى إحالة تقريرها الدوري الخامس قبل 3 آذار/مارس 2031.",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "يتعين تقديم التقرير الدوري الخامس في موعد لا يتأخر عن 3 آذار/مارس 2031.",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن تقدم تقريرها الدوري الخامس الواجب تقديمه في 3 "
        "آذار/مارس 2031.",
        f"{N} | 2031-03-03: 5",
    ),
    (
        None,
        "توصي اللجنة بأن تقدم الدولة الطرف تقريرها الدوري التاسع بالاقتران مع تقريرها "
        "العاشر، المستحقين في 14 كانون الثاني/يناير 2031.",
        f"{N} | 2031-01-14: 9 10",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن تزودها، في غضون سنة واحدة، بمعلومات عن تنفيذ "
        "التوصيات الواردة في الفقرتين 4 و8 أعلاه.",
        f"{F} | - P1Y: 4 8",
    ),
    (
        None,
        "ترجو اللجنة من الدولة الطرف أن تحيطها علماً، خلال سنة واحدة، بما اتخذته من "
        "إجراءات بشأن التوصيات الواردة في الفقرتين 4 و8 أعلاه.",
        f"{F} | - P1Y: 4 8",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن ترد، في غضون ستة أشهر، على الفقرتين 4 و8 أعلاه.",
        f"{F} | - P6M: 4 8",
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف إطلاعها، في غضون عام، على الخطوات المتخذة لتنفيذ "
        "التوصيات الواردة في الفقرتين 4 و8 أعلاه.",
        f"{F} | - P1Y: 4 8",
    ),
    (
        None,
        "تود اللجنة أن تُوزَّع هذه الملاحظات الختامية على أوسع نطاق ممكن.",
        D,
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف التعريف بهذه الملاحظات الختامية على نطاق واسع.",
        D,
    ),
    (
        None,
        "تشجع اللجنة الدولة الطرف على إذاعة هذه الملاحظات الختامية في المرافئ.",
        D,
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف إطلاع الجمهور على هذه الملاحظات الختامية.",
        D,
    ),
    (
        None,
        "تطلب اللجنة إلى الدولة الطرف أن تدرج في تقريرها الدوري المقبل معلومات عن الأرصفة "
        "التي أغلقت في 3 آذار/مارس 2021.",
        R,
    ),
    (
        None,
        "توصي اللجنة بأن تعتمد الدولة الطرف القانون المقرر عرضه في 3 آذار/مارس 2031.",
        R,
    ),
    (
        None,
        "توصي اللجنة بأن تدفع الدولة الطرف الأجور المستحقة في 3 آذار/مارس 2031.",
        R,
    ),
    (
        None,
        "توصي اللجنة بأن تتخذ الدولة الطرف جميع التدابير المناسبة لضمان التنفيذ الكامل "
        "للتوصيات الواردة في هذه الملاحظات الختامية.",
        R,
    ),
    (
        None,
        "توصي اللجنة بإحالة نتائج التحقيق في غرق العبّارة إلى البرلمان قبل 3 آذار/مارس 2031.",
        R,
    ),
    (
        None,
        "توصي اللجنة بإطلاع البحارة على حقوقهم في غضون سنة واحدة.",
        R,
    ),
    (
        None,
        "توصي اللجنة بإذاعة نشرات العواصف في المرافئ.",
        R,
    ),
    (
        "التقرير المقبل",
        "تدعو اللجنة الدولة الطرف إلى تقديم تقريرها الدوري المقبل قبل الموعد المحدد بموجب الاتفاقية للتقرير الخامس، أي في 3 تشرين الأول/أكتوبر 2032. غير أنها، بالنظر إلى كثرة التقارير، تدعوها إلى تقديم تقرير موحد يضم التقريرين الرابع والخامس قبل هذا الموعد بثمانية عشر شهراً، أي في 3 نيسان/أبريل 2031.",
        f"{N} | 2031-04-03: 4 5",
    ),
    (
        None,
        "تدعو اللجنة الدولة الطرف إلى تقديم نسخة محينة من وثيقتها الأساسية التي سبقت إحالتها في عام 2002، وفقاً للمبادئ التوجيهية المنسقة التي اعتمدت في الاجتماع الخامس المشترك بين لجان هيئات المعاهدات.",
        R,
    ),
    (
        None,
        "ستحدد اللجنة موعد تقديم التقرير الدوري الثامن للدولة الطرف وتبلغها به في الوقت المناسب، وفقاً لجدول زمني واضح ومنتظم.",
        f"{N} | -: 8",
    ),
    (
        "التقارير المقبلة",
        "تدعو اللجنة الدولة الطرف إلى تقديم نسخة محينة من وثيقتها الأساسية التي سبقت إحالتها في عام 2002، وفقاً للمبادئ التوجيهية المنسقة لتقديم التقارير التي اعتمدت في الاجتماع الخامس المشترك بين لجان هيئات المعاهدات.",
        N,
    ),
    (
        "التقرير الدوري المقبل",
        "في إطار الإجراء المبسط لتقديم التقارير، ستحيل اللجنة إلى الدولة الطرف قائمة مسائل قبل تقديم التقرير، وذلك قبل سنة واحدة على الأقل من 28 تشرين الأول/أكتوبر 2030، وهو الموعد المحدد لتقديم تقريرها الدوري الثالث. وستشكل ردود الدولة الطرف على تلك القائمة تقريرها الدوري الثالث.",
        f"{N} | 2030-10-28: 3",
    ),
]

CASES = {
    "ar": ARABIC,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "ru": RUSSIAN,
    "zh": CHINESE,
}
