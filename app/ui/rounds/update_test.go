//go:build !js

package rounds

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core/round"
)

const row448 = `{"drawNumber":"448","drawDate":"2026-10-13","drawDateFull":"October 13, 2026","drawName":"Provincial Nominee Program","drawSize":"1,002","drawCRS":"731","drawDateTime":"October 13, 2026 at 14:25:05 UTC","drawCutOff":"June 19, 2026 at 06:41:05 UTC"}`

func feedOf(rows ...string) []byte { return []byte(`{"rounds":[` + strings.Join(rows, ",") + `]}`) }

// panel is the panel as a browser has it, with its context; updated counts how often it has told the page.
func panel(t *testing.T, lang text.Lang) (u *Update, take func([]byte), drawn func() string, updated *int) {
	t.Helper()
	library.ForgetUpdate()
	t.Cleanup(library.ForgetUpdate)
	updated = new(int)
	u = &Update{At: frame.At(lang, "rounds/"), Book: open(t), Updated: func() { *updated++ }}
	probe := &probe{}
	tester := app.NewClientTester(probe)
	t.Cleanup(tester.Close)
	tester.Consume()
	return u, func(feed []byte) { u.take(probe.ctx, feed) }, func() string {
		return strings.ReplaceAll(words(app.HTMLString(box("", u.said(newView(u.At, u.Book, nil))...))), "\x00", "\u00a0")
	}, updated
}

// probe gives a context.
type probe struct {
	app.Compo
	ctx app.Context
}

func (p *probe) OnMount(ctx app.Context) { p.ctx = ctx }

func (p *probe) Render() app.UI { return app.Div() }

func TestThePanelLeadsToTheFileOfItsLanguage(t *testing.T) {
	for lang, file := range map[text.Lang]string{text.EN: "ee_rounds_123_en.json", text.FR: "ee_rounds_123_fr.json"} {
		u, _, _, _ := panel(t, lang)
		drawn := app.HTMLString(u)
		mustSay(t, drawn, file, `target="_blank"`, `rel="external noopener"`, `type="file"`, "<textarea")
	}
}

func TestWhatAFeedAddsIsSaidAndThePageIsTold(t *testing.T) {
	u, take, drawn, updated := panel(t, text.EN)
	take(feedOf(strings.Replace(row448, "Provincial Nominee Program", "Wizards, 2027-Version 1", 1)))
	mustSay(t, drawn(), "1 round was added:", "Round 448", "1 round has a name that is not in our table", "“Wizards, 2027-Version 1”")
	if *updated != 1 || u.refused.Whole() {
		t.Errorf("told %d times, refused %q", *updated, u.refused.EN)
	}
	said := app.HTMLString(&Update{At: u.At, Book: u.Book})
	mustSay(t, said, text.RoundUpdate.Forget.EN, "those of the file that you gave on")
}

func TestWhatCouldNotBeReadIsShownAsTheFileHasIt(t *testing.T) {
	_, take, drawn, _ := panel(t, text.FR)
	take(feedOf(strings.Replace(row448, "731", "sept cents", 1), `null`))
	mustSay(t, drawn(), "Ligne 1, ronde 448, drawCRS\u00a0: «\u00a0sept cents\u00a0», d’aucune forme connue", "Ligne 2", "pas une ligne de rondes", text.RoundUpdate.Nothing.FR)
}

func TestRevisedAndMendedValuesAreSaid(t *testing.T) {
	_, take, drawn, _ := panel(t, text.EN)
	whole, err := os.ReadFile("../../../core/round/testdata/feed_en.json")
	if err != nil {
		t.Fatal(err)
	}
	take(bytes.Replace(whole, []byte(`"drawCRS": "463"`), []byte(`"drawCRS": "464"`), 1))
	mustSay(t, drawn(), "Round 208, invitations: 888 here, 681 in the file")
	take(feedOf(`{"drawNumber":"255","drawDate":"2023-07-06","drawName":"Healthcare occupations (Version 1)","drawSize":"1,500","drawCRS":"464","drawDateTime":"July 6, 2023 at 14:25:05 UTC","drawCutOff":"June 19, 2023 at 06:41:05 UTC"}`))
	mustSay(t, drawn(), "1 value was revised:", "Round 255, lowest score: 464, before 463")
}

func TestAFileThatIsNotTheFeedIsRefusedWithTheReason(t *testing.T) {
	whole := feedOf(row448)
	for _, c := range []struct {
		what string
		feed []byte
		says text.Text
	}{
		{"a page", []byte("\ufeff <!DOCTYPE html>…"), text.RoundUpdate.IsPage},
		{"a part", whole[:len(whole)-40], text.RoundUpdate.CutOff},
		{"another file", []byte(`{"portage":1}`), text.RoundUpdate.NotFeed},
		{"nothing", nil, text.RoundUpdate.NotFeed},
		{"20 MB", bytes.Repeat([]byte(" "), 20<<20), text.RoundUpdate.TooLarge},
	} {
		_, take, drawn, updated := panel(t, text.EN)
		take(c.feed)
		if said := drawn(); !strings.Contains(said, c.says.EN) || *updated != 0 || library.Updated() != 0 {
			t.Errorf("%s: it says %q, told %d times", c.what, said, *updated)
		}
	}
}

func TestTheWayBackGoesBack(t *testing.T) {
	u, take, drawn, updated := panel(t, text.EN)
	take(feedOf(row448))
	probe := &probe{}
	tester := app.NewClientTester(probe)
	defer tester.Close()
	tester.Consume()
	u.onForget(probe.ctx, app.Event{})
	if *updated != 2 || library.Updated() != 0 {
		t.Errorf("told %d times", *updated)
	}
	mustSay(t, drawn(), text.RoundUpdate.Forgot.EN)
}

func TestALongReportIsCutShort(t *testing.T) {
	v := viewOf(t, text.EN)
	for n, more := range map[int]bool{mostSaid: false, mostSaid + 1: true} {
		r := &round.Report{Unread: make([]round.Unread, n)}
		if said := says(box("", v.report(r, &round.PoolReport{})...)); strings.Contains(said, "and 1 more") != more {
			t.Errorf("%d values: %s", n, said)
		}
	}
}

func TestAFaultInAHandlerIsToldAndEndsNothing(t *testing.T) {
	u, _, drawn, _ := panel(t, text.EN)
	u.guard(func(app.Context, app.Event) { panic("a fault of ours") })(nil, app.Event{})
	mustSay(t, drawn(), text.RoundUpdate.Broken.EN)
}
