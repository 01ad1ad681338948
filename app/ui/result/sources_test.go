package result

import (
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/uitest"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/edition"
)

func TestEveryEditionIsShownWithItsSourcesAndTheOnesInForceAreMarked(t *testing.T) {
	book := coretest.Book(t)
	for _, lang := range []text.Lang{text.EN, text.FR} {
		for _, on := range []day.Day{day.Of(2015, 6, 1), day.Of(2025, 3, 24), day.Of(2025, 3, 25), day.Of(2026, 11, 22)} {
			l := &library{frame.At(lang, "sources/"), book, on}
			html := app.HTMLString(Sources(l.at, book, on))
			shown, marked := uitest.Words(html), 0
			for _, table := range l.tables() {
				for i, h := range table {
					if !strings.Contains(shown, text.Date(lang, h.InForce)) {
						t.Errorf("%s of %s is not shown in %s", h.Edition, h.InForce, lang)
					}
					for _, s := range h.Sources {
						if address, _ := addressOf(lang, &s); !strings.Contains(html, address) {
							t.Errorf("%s is no link in %s", address, lang)
						}
					}
					if h.InForce <= on && (i+1 == len(table) || on < table[i+1].InForce) {
						marked++
					}
				}
			}
			if got := strings.Count(html, "edition-now"); got != marked {
				t.Errorf("%d editions are marked on %s, not %d", got, on, marked)
			}
		}
	}
}

func TestWhatIsNotKnownIsSaid(t *testing.T) {
	book := coretest.Book(t)
	newest := book.Rounds().Rounds[0]
	for _, lang := range []text.Lang{text.EN, text.FR} {
		shown := uitest.Words(app.HTMLString(Sources(frame.At(lang, "sources/"), book, day.Of(2026, 11, 22))))
		wanted := []string{
			text.Date(lang, day.Of(2026, 11, 3)), text.Date(lang, newest.Date), text.Date(lang, book.Funds[0].InForce),
		}
		for _, point := range text.OpenPoints() {
			wanted = append(wanted, point.In(lang))
		}
		for _, e := range book.Categories {
			for _, c := range e.Categories {
				if c.Note != nil {
					wanted = append(wanted, c.Note.In(string(lang)))
				}
			}
		}
		for _, want := range wanted {
			if !strings.Contains(shown, want) {
				t.Errorf("%q is not said", want)
			}
		}
	}
}

func TestTheWaysOfThePageOfSourcesLeadSomewhere(t *testing.T) {
	html := app.HTMLString(Sources(frame.At(text.FR, "sources/"), coretest.Book(t), day.Of(2026, 11, 22)))
	for _, found := range regexp.MustCompile(`href="#([^"]*)"`).FindAllStringSubmatch(html, -1) {
		if strings.Count(html, `id="`+found[1]+`"`) != 1 {
			t.Errorf("#%s leads nowhere, or to two places", found[1])
		}
	}
	if found := code.FindString(uitest.Words(html)); found != "" {
		t.Errorf("it shows %q", found)
	}
}

func TestASourceOnPaperHasItsAddressWrittenOut(t *testing.T) {
	s := edition.Source{Title: "Title", TitleFR: "Titre", Address: "https://en.example", AddressFR: "https://fr.example", Published: "2023-09"}
	shown := uitest.Words(app.HTMLString(SourceItem(text.FR, &s, true)))
	for _, want := range []string{"Titre", "septembre\u00a02023", "https://fr.example"} {
		if !strings.Contains(shown, want) {
			t.Errorf("it does not say %q: %s", want, shown)
		}
	}
	if strings.Contains(uitest.Words(app.HTMLString(SourceItem(text.EN, &s, false))), "https://") {
		t.Error("an address is written out where the link is enough")
	}
}

func TestAnEditionIsNotSaidToBeInForceAfterItsLastKnownDay(t *testing.T) {
	book := coretest.Book(t)
	last := book.CRS[len(book.CRS)-1].LastKnown
	for _, c := range []struct {
		on     day.Day
		newest int
	}{{last, 0}, {last + 1, 1}} {
		shown := uitest.Words(app.HTMLString(Sources(frame.At(text.EN, "sources/"), book, c.on)))
		if got := strings.Count(shown, text.SourcesPage.NewestKnown.EN); got != c.newest {
			t.Errorf("on %s it is said %d times", c.on, got)
		}
	}
}
