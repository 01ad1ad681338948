//go:build unix

package e2e

import (
	"encoding/xml"
	"flag"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/maker"
)

var inWordPress = flag.Bool("wordpress", false, "try the plugin in a real WordPress (make wordpress installs what that needs)")

// written are settings as the page "Make your embed" writes them, some of which try to leave the place where they stand.
var written = map[string]embed.Settings{
	"plain": {},
	"firm":  {Lang: text.FR, Accent: "7a1f3d", LicenseeName: "Élodie O'Brien & Fils", LicenceNumber: "R123456", RegisterURL: "https://register.example/?a=1&b=2", Lead: embed.LeadEvent},
	"signs": {LicenseeName: `"> <b>[x]</b> \x22 %41`, LicenceNumber: `' onload='alert(1)`, Lead: embed.LeadPost, LeadTo: "https://example.org/lead?x=%22%3E"},
}

func TestThePluginInWordPress(t *testing.T) {
	if !*inWordPress {
		t.Skip("takes a minute and Debian's WordPress: make wordpress")
	}
	h := newHost(t, "/ee/")
	pages := map[string]string{
		"block":   `<!-- wp:portage/calculator {"lang":"en","theme":"dark","align":"wide"} /-->`,
		"two":     "[portage screen=\"next\"]\n\n<p>Between them.</p>\n\n[portage lang=\"fr\"]",
		"unknown": `[portage onclick="alert(1)" class="x" lang="de" theme="sepia" accent='<script>alert(1)</script>']`,
		"none":    "Nothing of ours.",
	}
	for name, s := range written {
		pages[name] = maker.Shortcode(s)
	}
	w := newWordPress(t, h.URL, pages)

	t.Run("a shortcode is the element with the settings as they were written", func(t *testing.T) {
		for name, s := range written {
			all := calculators(t, w.HTML(name))
			if len(all) != 1 {
				t.Errorf("%s: %d calculators", name, len(all))
				continue
			}
			if got, problems := embed.Parse(func(name string) string { return all[0][name] }); got != s || problems != nil {
				t.Errorf("%s: %+v, %+v, want %+v", name, got, problems, s)
			}
		}
	})
	t.Run("unknown settings and choices are left out", func(t *testing.T) {
		page := w.HTML("unknown")
		if all := calculators(t, page); len(all) != 1 || len(all[0]) != 1 || all[0]["accent"] == "" || strings.Contains(page, "<script>alert") {
			t.Errorf("%+v", all)
		}
	})
	t.Run("the script is there once, and only where a calculator is", func(t *testing.T) {
		for name, want := range map[string]int{"two": 1, "block": 1, "plain": 1, "none": 0} {
			if got := strings.Count(w.HTML(name), h.URL+"embed.js"); got != want {
				t.Errorf("%s: %d times", name, got)
			}
		}
	})
	t.Run("both calculators of a page work, and the height follows", func(t *testing.T) {
		p := openInWordPress(t, h, w.Pages["two"])
		p.Wait(answered(0))
		heightFollows(t, p, 1, h.URL+"fr/embed/")
		p.Screenshot("two")
	})
	t.Run("the block works, and its height follows", func(t *testing.T) {
		p := openInWordPress(t, h, w.Pages["block"])
		heightFollows(t, p, 0, h.URL+"embed/")
		p.Screenshot("block")
	})
	t.Run("the block is made and seen in the editor", func(t *testing.T) { useEditor(t, w, h) })
	if said := w.Complaints(); said != "" {
		t.Errorf("PHP complained: %s", said)
	}
}

var calculator = regexp.MustCompile(`<portage-calculator\b[^>]*></portage-calculator>`)

// calculators gives the attributes of the calculators in a page of HTML.
func calculators(t *testing.T, page string) []map[string]string {
	t.Helper()
	var all []map[string]string
	for _, element := range calculator.FindAllString(page, -1) {
		var e struct {
			Attr []xml.Attr `xml:",any,attr"`
		}
		if err := xml.Unmarshal([]byte(element), &e); err != nil {
			t.Fatalf("%s: %v", element, err)
		}
		attributes := map[string]string{}
		for _, a := range e.Attr {
			attributes[a.Name.Local] = a.Value
		}
		all = append(all, attributes)
	}
	return all
}

// openInWordPress opens a page that may have the calculator of a host in it.
func openInWordPress(t *testing.T, h *host, address string) *tab {
	t.Helper()
	p := openTab(t, "about:blank")
	p.expected = append(p.expected, "/favicon.ico") // This WordPress has none.
	p.MayAsk(h.URL)
	p.Go(address)
	return p
}

// theFrame is the JavaScript expression of the frame of one of the page's calculators.
func theFrame(n int) string {
	return fmt.Sprintf(`document.querySelectorAll("portage-calculator")[%d].shadowRoot.querySelector("iframe")`, n)
}

// answered tells whether a calculator has said how tall it is.
func answered(n int) string { return theFrame(n) + `?.style.height.endsWith("px")` }

// heightFollows goes on from the first page of a calculator, and waits until the host gives each page the height that it has.
func heightFollows(t *testing.T, p *tab, n int, address string) {
	t.Helper()
	p.run(theFrame(n) + `.scrollIntoView()`)
	p.Wait(answered(n))
	frame := p.Frame(address)
	frame.WaitReady()
	fits := func() {
		t.Helper()
		inside := frame.Number("Math.ceil(document.documentElement.getBoundingClientRect().height)")
		p.Wait(fmt.Sprintf("%s.clientHeight === %g", theFrame(n), inside))
	}
	fits()
	before := p.Number(theFrame(n) + ".clientHeight")
	frame.Find("#quick").Click()
	frame.Wait(`document.querySelector("portage-quick")`)
	fits()
	if after := p.Number(theFrame(n) + ".clientHeight"); after == before {
		t.Errorf("both pages are %g px tall", after)
	}
	if !frame.True(`document.documentElement.scrollWidth <= innerWidth`) {
		t.Error("the calculator is wider than its frame")
	}
}

// useEditor makes a page with the block, sees the calculator in it, and publishes it.
func useEditor(t *testing.T, w *wordPress, h *host) {
	p := openInWordPress(t, h, w.URL+"/wp-login.php")
	p.Viewport(1280, 900)
	p.run(`user_login.value = "admin"; user_pass.value = "only for this test"; loginform.submit()`)
	p.Wait(`document.getElementById("wpadminbar")`)
	p.Go(w.URL + "/wp-admin/options-general.php")
	if got := p.String(`document.getElementById("portage_address").value`); got != h.URL {
		t.Errorf("the settings show %q", got)
	}
	p.Go(w.URL + "/wp-admin/post-new.php?post_type=page")
	p.Wait(`window.wp?.blocks?.getBlockType("portage/calculator") && wp.data.select("core/editor").getCurrentPostId()`)
	p.run(`wp.data.dispatch("core/block-editor").insertBlock(wp.blocks.createBlock("portage/calculator", {lang: "fr", "licensee-name": "A \"B\" & <C>"}))`)
	p.Wait(answered(0))
	p.Wait(`[...document.querySelectorAll(".block-editor-block-inspector label")].some((label) => label.textContent === "Licence number")`)
	p.Wait(`[...document.querySelectorAll(".block-editor-block-inspector select")].map((select) => select.selectedOptions[0].label).join() === "French,That of your page,None"`)
	p.Screenshot("editor")
	p.run(`wp.data.dispatch("core/editor").editPost({title: "Made in the editor", status: "publish"}); wp.data.dispatch("core/editor").savePost()`)
	p.Wait(`!wp.data.select("core/editor").isSavingPost() && wp.data.select("core/editor").isCurrentPostPublished()`)
	p.Go(p.String(`wp.data.select("core/editor").getPermalink()`))
	p.Wait(answered(0))
	if got := p.String(`document.querySelector("portage-calculator").getAttribute("licensee-name")`); got != `A "B" & <C>` {
		t.Errorf("the published page names %q", got)
	}
}
