package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

// roundsPage is the address of the screen of all rounds.
const roundsPage = "rounds/"

const row448 = `{"drawNumber":"448","drawDate":"2026-10-13","drawDateFull":"October 13, 2026","drawName":"Provincial Nominee Program","drawSize":"1,002","drawCRS":"731","drawDateTime":"October 13, 2026 at 14:25:05 UTC","drawCutOff":"June 19, 2026 at 06:41:05 UTC"}`

func openRounds(t *testing.T) *tab {
	t.Helper()
	p := openTab(t, newHost(t, "/").URL+roundsPage)
	p.WaitReady()
	p.WaitText("The newest round known here is 447")
	return p
}

// chooseFile gives the panel a file with the bytes that a JavaScript expression makes.
func (p *tab) chooseFile(bytes string) {
	p.t.Helper()
	p.String(`(() => { const files = new DataTransfer(); files.items.add(new File([` + bytes + `], "feed.json"));
		const input = document.getElementById("update-file"); input.files = files.files; input.dispatchEvent(new Event("change", {bubbles: true})); return "" })()`)
}

func TestRoundsThatWerePastedAreThereOnTheNextVisitAndCanBeForgotten(t *testing.T) {
	p := openRounds(t)
	p.Find("#update summary").Click()
	p.Find("#update-text").Fill(`{"rounds":[` + row448 + `]}`)
	p.Button("Read this text").Click()
	p.WaitText("1 round was added:")
	p.Wait(`document.activeElement.id === "update-status"`)
	p.Reload()
	p.WaitReady()
	p.WaitText("The newest round known here is 448")
	p.Find("#update summary").Click()
	p.Button("Back to the rounds that came with this version").Click()
	p.WaitText("These are again the rounds")
	if !p.True(`localStorage.getItem("portage.rounds") === null`) {
		t.Error("the update is still kept")
	}
}

// The French feed is in Windows-1252 where it does not say so.
func TestAFileIsReadAsBytesAndWhatIsNoFeedIsRefused(t *testing.T) {
	p := openRounds(t)
	p.Find("#update summary").Click()
	feed, err := os.ReadFile("../../core/round/testdata/feed_fr.json")
	if err != nil {
		t.Fatal(err)
	}
	quoted, _ := json.Marshal(string(feed))
	p.chooseFile(fmt.Sprintf(`Uint8Array.from(%s, c => c.charCodeAt(0) < 256 ? c.charCodeAt(0) : c === "\u2019" ? 0x92 : 0xa0)`, quoted))
	p.WaitText("3 rounds known from copies until now are the same in the file")
	p.chooseFile(`new Uint8Array(20 << 20)`)
	p.WaitText("This is larger than IRCC’s file can be")
	if !p.True(`(() => { const files = new DataTransfer(); files.items.add(new File(["<html>"], "feed.json"));
		const drop = new DragEvent("drop", {bubbles: true, cancelable: true, dataTransfer: files});
		document.getElementById("update").dispatchEvent(drop); return drop.defaultPrevented })()`) {
		t.Error("the browser leaves the page for a file that is dropped")
	}
	p.WaitText("This is a web page, not IRCC’s data file")
}

func TestATypeIsShownLargeAndTheTableSortsOnAPhone(t *testing.T) {
	p := openRounds(t)
	p.Button("Look closer: Canadian Experience Class").Click()
	p.Wait(`document.querySelectorAll(".plot-large").length === 1 && document.querySelectorAll(".plot-small").length === 0`)
	p.Wait(`document.activeElement.id === "chart-type"`)
	p.Find(".sorts:nth-of-type(5) button").Click()
	p.Wait(`document.querySelector('[aria-sort="descending"]').textContent.includes("Lowest score")`)
	p.Wait(`document.querySelector(".rounds-table tbody tr").textContent.includes("Round 3")`)
	p.Find("#chart-type").Choose("All types")
	p.Wait(`document.querySelectorAll(".plot-small").length > 10`)
	p.Button("Show 20 more").Click()
	p.WaitText("40 of 448 rounds shown")
	if width := p.Number("document.documentElement.scrollWidth"); width > 390 {
		t.Errorf("the page is %v wide", width)
	}
}
