package text

import (
	"reflect"
	"testing"

	"portage/core/round"
)

func TestTheWordsOfTheRoundsAreWrittenInBothLanguages(t *testing.T) {
	all := map[string]Text{}
	collect(all, "RoundList", reflect.ValueOf(RoundList))
	collect(all, "RoundPage", reflect.ValueOf(RoundPage))
	collect(all, "RoundUpdate", reflect.ValueOf(RoundUpdate))
	for name, words := range map[string]words{"reasons": roundReasons, "fields": roundFields, "why": unreadWhy} {
		for _, e := range words {
			all[name+" "+e.key] = e.value
		}
	}
	for name, words := range all {
		written(t, name, words)
	}
	if len(all) < 150 {
		t.Errorf("only %d words were looked at", len(all))
	}
}

func TestEveryReasonAndEveryFlawHasWords(t *testing.T) {
	for _, reason := range []string{round.ByScore, round.ByTieBreak, round.ByProgram, round.ByCategory, round.ByNomination, round.ByType} {
		if !RoundReason(reason).Whole() {
			t.Errorf("%s has no words", reason)
		}
	}
	feed, err := round.ReadFeed([]byte(`{"rounds":[null,{"drawNumber":"x"},{"drawNumber":"3","drawDate":"2015-02-20","drawDateTime":"March 20, 2015 at 11:59:47 UTC","drawCutOff":"","drawName":"A","drawSize":"0","drawCRS":"9999","dd1":"x"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range feed.Rows {
		for _, u := range append(row.Unread, row.PoolUnread...) {
			if !UnreadWhy(u.Why).Whole() {
				t.Errorf("%s has no words", u.Why)
			}
		}
	}
}

func TestPlacesAreFilledOnceAndOtherBracesStay(t *testing.T) {
	for _, c := range []struct {
		text string
		args []string
		want string
	}{
		{"{0} of {1}", []string{"{1}", "9"}, "{1} of 9"},
		{"{1}{0}{1}", []string{"a", "b"}, "bab"},
		{"a {b} {0", []string{"x"}, "a {b} {0"},
		{"{2} {0}", []string{"x"}, "{2} x"},
		{"{}{-1}{0}", []string{"x"}, "{}{-1}x"},
	} {
		if got := fill(c.text, c.args); got != c.want {
			t.Errorf("%q becomes %q, not %q", c.text, got, c.want)
		}
	}
}
