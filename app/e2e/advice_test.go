package e2e

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core/advise/change"
	"portage/core/advise/couple"
	"portage/core/advise/whatif"
	"portage/core/day"
	"portage/data"
)

// knownDay is a day that the newest edition answers for without reserve.
var knownDay = day.Of(2026, 10, 15)

// withPartner is the example with a spouse who comes along.
func withPartner(t *testing.T) []byte {
	t.Helper()
	file := bytes.Replace(example(t), []byte(`"partner": null`), []byte(`"partner": {"accompanying": true, "canadian": false, "born": "1992-03-04",
		"education": [{"level": "masters", "country": "IN", "completed": "2016-06-30", "assessed": "2024-02-01"}],
		"languages": [{"test": "clb", "reading": 9, "writing": 9, "listening": 9, "speaking": 9}],
		"work": [{"noc": "21231", "country": "IN", "from": "2017-01-01", "to": "2023-12-31"}], "sibling": false, "relative": false, "certificate": false}`), 1)
	return bytes.Replace(file, []byte(`"status": "single"`), []byte(`"status": "married"`), 1)
}

// adviceScreens are the screens that say what to do next.
var adviceScreens = []string{"change/", "paths/", "ahead/", "couple/", "next/", "rules/"}

// openAdvice opens a screen of what to do next, as of the known day.
func openAdvice(p *tab, h *host, lang text.Lang, screen string) {
	p.t.Helper()
	goTo(p, h.URL+frame.Folder(lang)+screen)
	p.WaitText(text.ScreenAt(screen).Heading.In(lang))
}

func TestWhatToDoNextInBothLanguagesWithoutANetwork(t *testing.T) {
	for _, lang := range languages {
		t.Run(string(lang), func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			p := openWithCase(t, h, frame.Folder(lang)+"result/", withPartner(t))
			p.WaitOffline()
			h.Stop()
			p.Find("#day").Fill(knownDay.String())
			p.Find(fmt.Sprintf(`.ways a[href$="%s"]`, "change/")).Click()
			book, c := readCase(t, withPartner(t))

			p.Wait(`document.querySelector(".work[hidden]") && document.querySelectorAll(".option").length > 5`)
			settings, err := change.Read(data.Changes)
			if err != nil {
				t.Fatal(err)
			}
			options, _, err := whatif.All(book, settings, c, knownDay)
			if err != nil {
				t.Fatal(err)
			}
			checkGains(p, options)
			p.Find(".option summary").Click()
			p.Screenshot("change")

			openAdvice(p, h, lang, "paths/")
			p.Find("#wish-target").Wait()
			p.True(`(() => { const s = document.getElementById("wish-target"); s.value = "own"; s.dispatchEvent(new Event("change", {bubbles: true})); return true })()`)
			p.Find("#wish-number").Fill("560")
			p.Wait(`document.querySelector(".path-score strong") && [...document.querySelectorAll(".path-score strong")].every((e) => Number(e.innerText.replace(/\D/g, "")) >= 560)`)
			p.Screenshot("paths")

			openAdvice(p, h, lang, "ahead/")
			p.Find("#ahead-ics").Wait()
			calendar := saved(p, p.Find("#ahead-ics"))
			if !strings.HasPrefix(calendar, "BEGIN:VCALENDAR\r\n") || !strings.Contains(calendar, "DTSTART;VALUE=DATE:20270502") {
				t.Errorf("the calendar has no birthday: %.300s", calendar)
			}
			p.Screenshot("ahead")

			openAdvice(p, h, lang, "couple/")
			orders, err := couple.Orders(book, c, knownDay, false)
			if err != nil {
				t.Fatal(err)
			}
			p.Wait(fmt.Sprintf(`document.querySelectorAll(".couple-order").length === %d`, len(orders.Orders)))
			for i := range orders.Orders {
				if a := orders.Orders[i].Assessment; a != nil {
					p.WaitText(text.Number(lang, a.CRS.Total))
				}
			}
			p.Screenshot("couple")

			openAdvice(p, h, lang, "next/")
			p.WaitText(text.RoundType("cec").In(lang))
			p.Wait(`document.querySelectorAll(".next-card").length > 2`)
			p.Screenshot("next")

			openAdvice(p, h, lang, "rules/")
			loadEdition(p, proposal(t), "2026-11-03.json")
			p.Wait(`document.querySelector(".through-theirs")`)
			p.Screenshot("rules")

			goTo(p, h.URL+frame.Folder(lang)+"report/")
			p.WaitText(text.Report.Outlook.In(lang))
			for _, part := range []text.Text{text.WhatIf.Printed, text.Paths.Printed, text.Ahead.Printed, text.Couple.Title, text.NextRound.Printed, text.Through.Title} {
				p.WaitText(part.In(lang))
			}
		})
	}
}

// checkGains compares the gains on the screen with the engine's, whatever their order.
func checkGains(p *tab, options []whatif.Option) {
	p.t.Helper()
	var want []int
	for i := range options {
		o := &options[i]
		if gain := o.Gain; o.ByItself {
			want = append(want, o.SinceToday())
		} else {
			want = append(want, gain)
		}
	}
	slices.Sort(want)
	got := p.String(`[...document.querySelectorAll(".option-gain strong, .nothings strong")].map((e) => Number(e.innerText.replace(/\u2212/g, "-").replace(/[^\d-]/g, ""))).sort((a, b) => a - b).join(" ")`)
	if fmt.Sprint(want) != "["+got+"]" {
		p.t.Errorf("the screen gives %s, the engine %v", got, want)
	}
}

// proposal is the newest edition as if it came later.
func proposal(t *testing.T) string {
	t.Helper()
	file, err := os.ReadFile(filepath.Join(root, "data", "crs", "2025-03-25.json"))
	if err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer(`"in_force": "2025-03-25"`, `"in_force": "2026-11-03"`, `"last_known": "2026-11-02"`, `"last_known": ""`, `"newer": "2026-11-03"`, `"newer": ""`).Replace(string(file))
}

// loadEdition gives the screen of the rules through time a file, as a person chooses it.
func loadEdition(p *tab, file, name string) {
	p.t.Helper()
	p.True(fmt.Sprintf(`(() => { const files = new DataTransfer(); files.items.add(new File([%q], %q));
		const input = document.getElementById("own-file"); input.files = files.files; input.dispatchEvent(new Event("change", {bubbles: true})); return true })()`, file, name))
}

func TestAnOrderOfACoupleIsTakenAndTakenBack(t *testing.T) {
	h := newHost(t, "/")
	p := openWithCase(t, h, "couple/", withPartner(t))
	before := p.String(`document.querySelector(".couple-order").innerText`)
	p.Find(".couple-take button").Click()
	p.WaitText(text.Couple.Taken.EN)
	if after := p.String(`document.querySelector(".couple-order").innerText`); after == before {
		t.Error("the orders are as before")
	}
	p.Button(text.Page.Undo.EN).Click()
	p.Wait(fmt.Sprintf(`document.querySelector(".couple-order").innerText === %q`, before))
}

func TestScreensOfWhatToDoNextLeadToTheQuestionsWhereNothingIsTold(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL)
	p.WaitReady()
	for _, screen := range adviceScreens {
		openAdvice(p, h, text.EN, screen)
		p.Wait(`document.querySelector('main a.button[href$="quick/"]')`)
	}
}
