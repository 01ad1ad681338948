package text_test

import (
	"strings"
	"testing"

	"portage/app/text"
	"portage/core/advise/forecast"
	"portage/core/day"
)

func TestEveryReasonNotToForecastIsSaidWithItsDay(t *testing.T) {
	seen := map[string]string{}
	for _, reason := range []string{forecast.RulesNotKnown, forecast.Discontinued, forecast.Dormant, forecast.TooFew, forecast.Unproven, forecast.Stale} {
		for _, has := range []int{0, 1, 5} {
			for _, lang := range []text.Lang{text.EN, text.FR} {
				d := &forecast.Decline{Reason: reason, Since: day.Of(2026, 2, 18), Why: forecast.NewCategory, Has: has, Needs: 6}
				said := text.ForecastDeclined(lang, d)
				if strings.ContainsAny(said, "{}") || !strings.HasSuffix(said, ".") {
					t.Errorf("%s in %s: %q", reason, lang, said)
				}
				if reason != forecast.Unproven && !strings.Contains(said, text.Date(lang, d.Since)) {
					t.Errorf("%s in %s names no day: %q", reason, lang, said)
				}
				if other, ok := seen[said]; ok && other != reason {
					t.Errorf("%s and %s are said with the same words", reason, other)
				}
				seen[said] = reason
			}
		}
	}
}

func TestTooFewRoundsAreCounted(t *testing.T) {
	d := &forecast.Decline{Reason: forecast.TooFew, Since: day.Of(2026, 2, 18), Why: forecast.NewCategory, Needs: 6}
	for has, want := range map[int][2]string{
		0: {"No round since", "Aucune ronde depuis"}, 1: {"Only 1 round since", "Seulement 1 ronde depuis"}, 5: {"Only 5 rounds since", "Seulement 5 rondes depuis"},
	} {
		d.Has = has
		for i, lang := range []text.Lang{text.EN, text.FR} {
			if said := text.ForecastDeclined(lang, d); !strings.HasPrefix(said, want[i]) || !strings.Contains(said, text.ForecastSince(d.Why).In(lang)) {
				t.Errorf("%d: %q", has, said)
			}
		}
	}
}

func TestWhatBeganAndTheMethodsHaveWords(t *testing.T) {
	for _, why := range []string{forecast.FirstDay, forecast.NewCRS, forecast.NewCategory, forecast.Resumed} {
		checkText(t, why, text.ForecastSince(why))
	}
	seen := map[string]bool{}
	for _, m := range []forecast.Method{forecast.LastValue, forecast.Mean, forecast.Smoothed, forecast.Median} {
		for _, lang := range []text.Lang{text.EN, text.FR} {
			said := text.ForecastMethod(lang, m, 3)
			if said == "" || seen[said] || strings.ContainsAny(said, "{}") {
				t.Errorf("%s in %s: %q", m, lang, said)
			}
			seen[said] = true
		}
	}
}
