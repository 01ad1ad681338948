package e2e

import (
	"fmt"
	"testing"

	"portage/app/text"
)

// watchScore notes every text that the score in view is given by go-app, and how often the page wrote it directly before that.
const watchScore = `(() => {
	const score = () => document.querySelector(".scorebar-score strong").textContent + document.querySelector(".scorebar-score .bound").textContent;
	const paint = window.portagePaint;
	let shown = "";
	window.written = 0;
	window.drawn = [];
	window.portagePaint = () => { window.written++; shown = score(); paint() };
	new MutationObserver((records) => {
		const changed = records.some((r) => r.target.parentElement?.closest(".scorebar-score strong, .scorebar-score .bound"));
		if (changed && score() !== shown) window.drawn.push(shown + " became " + score());
	}).observe(document.body, { subtree: true, characterData: true });
	return true;
})()`

func TestEveryAnswerIsInTheScoreInViewBeforeThePageIsDrawn(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.True(watchScore)
	for _, s := range nurseSteps {
		enter(p, s)
		if drawn := p.String(`window.drawn.splice(0).join()`); drawn != "" {
			t.Errorf("after %s the score in view was not written but drawn: %s", s.id, drawn)
		}
	}
	waitScore(p, text.EN, assessNurse(t))
	if n := p.Number(`window.written`); n < 20 {
		t.Errorf("the score in view was written %v times on the whole way", n)
	}
}

// scoreInView and barInView are what an answer changes directly, and what go-app draws after it.
const (
	scoreInView = `document.querySelector(".scorebar-score").textContent`
	barInView   = `document.querySelector(".scorebar .bar").outerHTML`
)

func TestAnAnswerIsKeptBeforeItIsPaintedAndThePageIsDrawnAfterIt(t *testing.T) {
	h := newHost(t, "/")
	p := openWithCase(t, h, "languages/", []byte(nurse))
	before, kept := p.String(scoreInView), p.String(keptCase)
	p.True(`(window.bar = ` + barInView + `, Object.defineProperty(window, "portagePainting", { configurable: true, get: () => true, set() {} }), true)`)
	p.Find("#person-languages-0-reading").Choose("4")
	p.Wait(scoreInView + ` !== ` + fmt.Sprintf("%q", before))
	if p.String(keptCase) == kept {
		t.Error("the score is shown and the answer not kept")
	}
	if !p.True(barInView + ` === window.bar`) {
		t.Error("the page was drawn while the browser had yet to paint the score")
	}
	p.True(`delete window.portagePainting`)
	p.Wait(barInView + ` !== window.bar`)
}

func TestThePageIsDrawnWhereTheBrowserPaintsNothing(t *testing.T) {
	h := newHost(t, "/")
	p := openWithCase(t, h, "languages/", []byte(nurse))
	before := p.String(scoreInView)
	p.True(`(window.bar = ` + barInView + `, window.requestAnimationFrame = () => 0, true)`)
	p.Find("#person-languages-0-reading").Choose("4")
	p.Wait(scoreInView + ` !== ` + fmt.Sprintf("%q", before) + ` && ` + barInView + ` !== window.bar`)
}
