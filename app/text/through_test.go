package text

import (
	"testing"

	"portage/core/edition"
	"portage/core/explain"
)

func TestEveryProblemOfAnEditionHasWordsInBothLanguages(t *testing.T) {
	for _, code := range edition.Codes {
		if !EditionProblem(code).Whole() {
			t.Errorf("%s has no words", code)
		}
	}
	if len(editionProblems) != len(edition.Codes) {
		t.Errorf("%d problems have words, the reader has %d", len(editionProblems), len(edition.Codes))
	}
}

func TestAPersonsOwnEditionAndOneOfOtherDaysAreWarnedOf(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Warning(EN, "edition_theirs", "mine.json", ""), "The points come from a file of your own, “mine.json”. It is not an edition of IRCC, and nobody has compared it with the law."},
		{Warning(FR, "edition_theirs", "mine.json", ""), "Les points viennent d’un fichier à vous, «\u00a0mine.json\u00a0». Ce n’est pas une version d’IRCC, et personne ne l’a comparé à la loi."},
		{Warning(EN, "edition_chosen", "2017-06-06", ""), "The points are those of the rules in force from June\u00a06, 2017, not of the rules in force on this day."},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func TestTheWageLevelIsCalledAsItsEditionCallsIt(t *testing.T) {
	if got := (Facts{Lang: EN}).Of("crs.high_wage_work", explain.NameFact("1.5x")); got != "Wage level “1.5x”" {
		t.Error(got)
	}
	if got := (Facts{Lang: EN}).Of("crs.high_wage_work", explain.NameFact("")); got != "" {
		t.Errorf("none is written %q", got)
	}
}
