package site

import "testing"

func TestAPageTakesOfTheStyleSheetWhatMayApplyToIt(t *testing.T) {
	const content = `<main id="top"><p class="lead quiet">Text</p></main>`
	for rule, taken := range map[string]bool{
		`:root{--ink: #000}`:                  true,
		`*,*:before{box-sizing:border-box}`:   true,
		`p{margin:0}`:                         true,
		`table{margin:0}`:                     false,
		`.lead{color:red}`:                    true,
		`.lead.quiet>p:first-child{margin:0}`: true,
		`.lead.loud{color:red}`:               false,
		`.loud,.quiet{color:red}`:             true,
		`.loud,.wide .quiet{color:red}`:       false,
		`#top{color:red}`:                     true,
		`#bottom{color:red}`:                  false,
		`p:not(.loud,.wide){color:red}`:       true,
		`:is(.loud,.wide) p{color:red}`:       true,
		`main:has(>:not(.a)) p{color:red}`:    true,
		`p[data-of=".loud"]{color:red}`:       true,
		`p::first-letter{color:red}`:          true,
		`.shell{color:red}`:                   true,
		`@keyframes turn{to{rotate:1turn}}`:   true,
		`@layer a,b;`:                         true,
	} {
		want := "body{margin:0}"
		if taken {
			want += rule
		}
		if got := stylesFor("body{margin:0}"+rule, content); got != want {
			t.Errorf("%s: got %s", rule, got)
		}
	}
}

func TestWhatAPageTakesOfAGroupOfRulesStaysInIt(t *testing.T) {
	const group = `@media screen{@media(width>=1rem){p{margin:0}.loud{color:red}}}@media print{.loud{color:red}}p{color:red}`
	if got := stylesFor(group, "<p>"); got != `@media screen{@media(width>=1rem){p{margin:0}}}p{color:red}` {
		t.Error(got)
	}
}
