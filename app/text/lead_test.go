package text_test

import (
	"reflect"
	"regexp"
	"testing"

	"portage/app/text"
)

// promising are words by which advertising promises, or speaks as a government does: s. 44(2) of the Code of Professional Conduct forbids both to licensees.
var promising = regexp.MustCompile(`(?i)guarantee|garanti|\bpromis|\bpromett|success|succès|\bbest\b|\bmeilleur|\bsure\b|\bofficial|\bofficiel|\bapproved\b|\bagréé|100\s?%|\bfree\b|gratuit|\bwill be (approved|invited|accepted)|\bsera (approuv|invit|accept)|certified|certifié|expert`)

func TestNoWordBesideAConsultantsNamePromisesOrSoundsOfficial(t *testing.T) {
	for name, words := range map[string]any{"Licensee": text.Licensee, "Consent": text.Consent, "Lead": text.Lead, "Embed": text.Embed} {
		eachText(reflect.ValueOf(words), name, func(at string, words text.Text) {
			if len(at) > len("Lead.Cure") && at[:len("Lead.Cure")] == "Lead.Cure" {
				return // for the integrator: it names what is forbidden
			}
			for _, said := range []string{words.EN, words.FR} {
				if found := promising.FindString(said); found != "" {
					t.Errorf("%s: %q in %q", at, found, said)
				}
			}
		})
	}
}

// The whole calculator is the consultant's advertising where it stands in their page.
func TestNoWordOfTheCalculatorGuarantees(t *testing.T) {
	guarantee := regexp.MustCompile(`(?i)guarantee|garanti`)
	for name, words := range spoken {
		eachText(reflect.ValueOf(words), name, func(at string, words text.Text) {
			for _, said := range []string{words.EN, words.FR} {
				if found := guarantee.FindString(said); found != "" {
					t.Errorf("%s: %q in %q", at, found, said)
				}
			}
		})
	}
}

func TestTheTestOfPromisesFindsThem(t *testing.T) {
	for _, said := range []string{"We guarantee a visa", "Visa garanti", "You will be approved", "Site officiel", "The best consultant", "Succès assuré"} {
		if !promising.MatchString(said) {
			t.Errorf("%q is let through", said)
		}
	}
}
