package maker

import (
	"fmt"
	"html"
	"strings"

	"portage/app/ui/embed"
)

// height is how tall a plain frame is, in px: its page cannot ask for more.
const height = "900"

// Script gives the lines for a page that allows scripts. The site's root is its whole address, with a slash at its end.
func Script(root string, s embed.Settings) string {
	var b strings.Builder
	b.WriteString(`<script async src="` + html.EscapeString(root+"embed.js") + `"></script>` + "\n")
	b.WriteString("<portage-calculator")
	for _, a := range s.Attributes() {
		b.WriteString(" " + a.Name + `="` + html.EscapeString(a.Value) + `"`)
	}
	b.WriteString("></portage-calculator>")
	return b.String()
}

// Frame gives the line for a page that allows none. The title is what people hear who do not see the frame.
func Frame(root string, s embed.Settings, title string) string {
	return `<iframe src="` + html.EscapeString(root+s.Address()) + `" title="` + html.EscapeString(title) +
		`" width="100%" height="` + height + `" loading="lazy" style="border:0"></iframe>`
}

// Shortcode gives the line for a page of WordPress that has our plugin.
func Shortcode(s embed.Settings) string {
	var b strings.Builder
	b.WriteString("[portage")
	for _, a := range s.Attributes() {
		b.WriteString(" " + a.Name + `="` + escapeShortcode(a.Value) + `"`)
	}
	b.WriteString("]")
	return b.String()
}

// escapeShortcode writes what would end a shortcode or its attribute, or what an editor would write anew, the way that WordPress reads a sign by its number.
func escapeShortcode(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		if strings.IndexByte(shortcodeSigns, c) >= 0 {
			fmt.Fprintf(&b, `\x%02x`, c)
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

const shortcodeSigns = `\"'[]<>&`
