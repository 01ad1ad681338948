package text

// Rule gives the name of a line or a check, by its rule id.
func Rule(id string) Text { return rules.at(id) }

var rules = words{
	{"crs.age", Text{"Age", "Âge"}},
	{"crs.education", Text{"Level of education", "Niveau de scolarité"}},
	{"crs.first_language", Text{"First official language", "Première langue officielle"}},
	{"crs.second_language", Text{"Second official language", "Deuxième langue officielle"}},
	{"crs.canadian_work", Text{"Canadian work experience", "Expérience de travail au Canada"}},
	{"crs.spouse_education", Text{"Level of education of your spouse or partner", "Niveau de scolarité de votre époux ou conjoint"}},
	{"crs.spouse_language", Text{"Official language of your spouse or partner", "Langue officielle de votre époux ou conjoint"}},
	{"crs.spouse_work", Text{"Canadian work experience of your spouse or partner", "Expérience de travail au Canada de votre époux ou conjoint"}},
	{"crs.education_transfer", Text{"Education, with language and Canadian work", "Études, avec la langue et le travail au Canada"}},
	{"crs.education_transfer.language", Text{"Education with your first official language", "Études et première langue officielle"}},
	{"crs.education_transfer.canadian_work", Text{"Education with Canadian work experience", "Études et expérience de travail au Canada"}},
	{"crs.foreign_work_transfer", Text{"Foreign work, with language and Canadian work", "Travail à l’étranger, avec la langue et le travail au Canada"}},
	{"crs.foreign_work_transfer.language", Text{"Foreign work with your first official language", "Travail à l’étranger et première langue officielle"}},
	{"crs.foreign_work_transfer.canadian_work", Text{"Foreign work with Canadian work experience", "Travail à l’étranger et expérience de travail au Canada"}},
	{"crs.certificate_transfer", Text{"Certificate of qualification, with language", "Certificat de compétence, avec la langue"}},
	{"crs.certificate_transfer.language", Text{"Certificate of qualification with your first official language", "Certificat de compétence et première langue officielle"}},
	{"crs.nomination", Text{"Provincial or territorial nomination", "Désignation d’une province ou d’un territoire"}},
	{"crs.offer", Text{"Arranged employment (job offer)", "Emploi réservé (offre d’emploi)"}},
	{"crs.canadian_study", Text{"Post-secondary education in Canada", "Études postsecondaires au Canada"}},
	{"crs.sibling", Text{"Brother or sister living in Canada", "Frère ou sœur vivant au Canada"}},
	{"crs.french", Text{"French-language proficiency", "Compétence linguistique en français"}},
	{"crs.high_wage_work", Text{"Canadian work in a high-wage occupation", "Travail au Canada dans une profession à salaire élevé"}},
	{"crs.high_wage_offer", Text{"Job offer in a high-wage occupation", "Offre d’emploi dans une profession à salaire élevé"}},
	{"fsw.work", Text{"Skilled work without a break, in one occupation", "Travail qualifié sans interruption, dans une seule profession"}},
	{"fsw.language", Text{"First official language, in every ability", "Première langue officielle, dans chaque compétence"}},
	{"fsw.education", Text{"Canadian credential, or foreign one with an assessment (ECA)", "Diplôme canadien, ou étranger avec une évaluation (EDE)"}},
	{"fsw.points", Text{"Points of the selection grid", "Points de la grille de sélection"}},
	{"fsw.funds", Text{"Proof of funds", "Preuve de fonds"}},
	{"cec.work", Text{"Skilled work in Canada", "Travail qualifié au Canada"}},
	{"cec.language", Text{"Official language for the TEER of your work, in every ability", "Langue officielle selon la FEER de votre travail, dans chaque compétence"}},
	{"fst.work", Text{"Work in a skilled trade", "Travail dans un métier spécialisé"}},
	{"fst.language", Text{"First official language, by ability", "Première langue officielle, par compétence"}},
	{"fst.certificate_or_offer", Text{"Certificate of qualification or offer of employment", "Certificat de compétence ou offre d’emploi"}},
	{"fst.funds", Text{"Proof of funds", "Preuve de fonds"}},
	{"fsw.grid.education", Text{"Education", "Études"}},
	{"fsw.grid.language", Text{"Official languages", "Langues officielles"}},
	{"fsw.grid.language.first", Text{"First official language", "Première langue officielle"}},
	{"fsw.grid.language.second", Text{"Second official language", "Deuxième langue officielle"}},
	{"fsw.grid.experience", Text{"Work experience", "Expérience de travail"}},
	{"fsw.grid.age", Text{"Age", "Âge"}},
	{"fsw.grid.arranged_employment", Text{"Arranged employment", "Emploi réservé"}},
	{"fsw.grid.adaptability", Text{"Adaptability", "Capacité d’adaptation"}},
	{"fsw.grid.adaptability.spouse_language", Text{"Official language of your spouse or partner", "Langue officielle de votre époux ou conjoint"}},
	{"fsw.grid.adaptability.own_study", Text{"Your full-time study in Canada", "Vos études à temps plein au Canada"}},
	{"fsw.grid.adaptability.spouse_study", Text{"Full-time study in Canada of your spouse or partner", "Études à temps plein au Canada de votre époux ou conjoint"}},
	{"fsw.grid.adaptability.own_work", Text{"Your full-time work in Canada", "Votre travail à temps plein au Canada"}},
	{"fsw.grid.adaptability.spouse_work", Text{"Full-time work in Canada of your spouse or partner", "Travail à temps plein au Canada de votre époux ou conjoint"}},
	{"fsw.grid.adaptability.relative", Text{"Relative living in Canada", "Membre de la parenté vivant au Canada"}},
	{"fsw.grid.adaptability.arranged_employment", Text{"Arranged employment", "Emploi réservé"}},
	{"category.experience", Text{"Work in one listed occupation", "Travail dans une seule profession de la liste"}},
	{"category.language", Text{"Language level in every ability", "Niveau de langue dans chaque compétence"}},
	{"category.service", Text{"Continuous service in a recognized foreign military", "Service continu dans une force armée étrangère reconnue"}},
	{"category.offer_years", Text{"Full-time job offer of the Canadian Armed Forces", "Offre d’emploi à temps plein des Forces armées canadiennes"}},
	{"category.offer_occupation", Text{"Occupation of that offer", "Profession visée par cette offre"}},
	{"category.education", Text{"Education", "Études"}},
}

// Program gives the name of a federal program: fsw, cec or fst.
func Program(id string) Text { return programs.at(id) }

var programs = words{
	{"fsw", Text{"Federal Skilled Worker Program", "Programme des travailleurs qualifiés (fédéral)"}},
	{"cec", Text{"Canadian Experience Class", "Catégorie de l’expérience canadienne"}},
	{"fst", Text{"Federal Skilled Trades Program", "Programme des travailleurs de métiers spécialisés (fédéral)"}},
}

// Note gives the words of a check's note: an open point or an exception that the verdict stands on.
func Note(code string) Text { return notes.at(code) }

var notes = words{
	{"funds_exempt", Text{
		"Proof of funds is not needed: you are authorized to work in Canada and have an offer that counts.",
		"La preuve de fonds n’est pas exigée : vous avez l’autorisation de travailler au Canada et une offre qui compte.",
	}},
	{"funds_no_table", Text{
		"No table of settlement funds is known for this day.",
		"Aucun tableau des fonds d’établissement n’est connu pour ce jour.",
	}},
	{"noc_nearest", Text{
		"The law then named the trades by the NOC of 2016. Your occupation is read in the nearest group of NOC 2021.",
		"La loi désignait alors les métiers selon la CNP de 2016. Votre profession est lue dans le groupe le plus proche de la CNP 2021.",
	}},
	{"self_employed_or_student_work", Text{
		"Open point of law: whether self-employed work and work during full-time study count here. Without that work the requirement is not met.",
		"Point de droit ouvert : le travail autonome et le travail pendant des études à temps plein comptent-ils ici? Sans ce travail, l’exigence n’est pas satisfaite.",
	}},
}

// OpenPoint gives the question of law that is not settled, by the rule that it touches.
func OpenPoint(rule string) Text { return openPoints.at(rule) }

var openPoints = words{
	{"crs.foreign_work_transfer", Text{
		"does foreign work in several occupations add up, or does only the one with the most count?",
		"le travail à l’étranger dans plusieurs professions s’additionne-t-il, ou seule celle qui en compte le plus est-elle retenue?",
	}},
	{"crs.spouse_work", Text{
		"does your spouse or partner’s self-employed work in Canada, or work there during full-time study, count?",
		"le travail autonome de votre époux ou conjoint au Canada, ou son travail pendant des études à temps plein, compte-t-il?",
	}},
}

// Reading gives the name of one reading of an open point of law.
func Reading(code string) Text { return readings.at(code) }

var readings = words{
	{"one_occupation", Text{"Only the one occupation counts", "Une seule profession compte"}},
	{"several_occupations", Text{"Several occupations add up", "Plusieurs professions s’additionnent"}},
	{"exclusions_apply", Text{"That work does not count", "Ce travail ne compte pas"}},
	{"exclusions_do_not_apply", Text{"That work counts", "Ce travail compte"}},
}
