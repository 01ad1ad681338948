package maker

import (
	"strings"

	"portage/app/ui/embed"
)

// height is how tall a plain frame is, in px: its page cannot ask for more.
const height = "900"

// Script gives the lines for a page that allows scripts. The site's root is its whole address, with a slash at its end.
func Script(root string, s embed.Settings) string {
	var b strings.Builder
	b.WriteString(`<script async src="` + escapeHTML(root+"embed.js") + `"></script>` + "\n")
	b.WriteString("<portage-calculator")
	for _, a := range s.Attributes() {
		b.WriteString(" " + a.Name + `="` + escapeHTML(a.Value) + `"`)
	}
	b.WriteString("></portage-calculator>")
	return b.String()
}

// Frame gives the line for a page that allows none. The title is what people hear who do not see the frame.
func Frame(root string, s embed.Settings, title string) string {
	return `<iframe src="` + escapeHTML(root+s.Address()) + `" title="` + escapeHTML(title) +
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

// escapeHTML writes a value so that it stands between the quotation marks of an attribute.
func escapeHTML(s string) string { return htmlSigns.Replace(s) }

var htmlSigns = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// escapeShortcode writes what would end a shortcode or its attribute, or what an editor would write anew, the way that WordPress reads a sign by its number.
func escapeShortcode(s string) string { return shortcodeSigns.Replace(s) }

var shortcodeSigns = strings.NewReplacer(`\`, `\x5c`, `"`, `\x22`, "'", `\x27`, "[", `\x5b`, "]", `\x5d`, "<", `\x3c`, ">", `\x3e`, "&", `\x26`)
