//go:build !js

package site

import (
	"fmt"
	"net/url"
	"strings"
)

// elementName is the script that other people's pages load.
const elementName = "embed.js"

// mostElement is how many bytes of it may travel: it is in the way of their pages.
const mostElement = 4000

// checkElement refuses a script of the element that has grown too large.
func checkElement(script []byte) error {
	packed, err := gzipOf(script, best)
	if err != nil {
		return err
	}
	if len(packed) > mostElement {
		return fmt.Errorf("web/%s takes %d bytes compressed, and may take %d: it loads in other people's pages", elementName, len(packed), mostElement)
	}
	return nil
}

// hostHeaders are what a host must send with every file so that the calculator
// can stand in any page, in frames without an origin of their own too. Nothing is
// secret here, and nobody is logged in.
var hostHeaders = [][2]string{
	{"Access-Control-Allow-Origin", "*"},
	{"Access-Control-Expose-Headers", "Content-Encoding"}, // small.js asks whether the host compresses.
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "same-origin"},
	{"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
}

// addHostFiles adds what common hosts read for the headers and the types of the
// files: _headers (Netlify, Cloudflare Pages and others), .htaccess (Apache), and
// a sample for nginx. They are no part of the program, which works without them
// wherever the host lets it.
func (f files) addHostFiles(base string) {
	f["_headers"] = headersFile(base)
	f[".htaccess"] = []byte(htaccess())
	f["nginx.conf.sample"] = []byte(nginxSample(base))
}

// pathOf gives the path where the site will stand.
func pathOf(base string) string {
	address, err := url.Parse(base)
	if err != nil || address.Path == "" {
		return "/"
	}
	return address.Path
}

func headersFile(base string) []byte {
	var b strings.Builder
	b.WriteString("# Written by the build. The path is that of the site on its host.\n")
	fmt.Fprintf(&b, "%s*\n", pathOf(base))
	for _, h := range hostHeaders {
		fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
	}
	b.WriteString("  ! X-Frame-Options\n")
	return []byte(b.String())
}

func htaccess() string {
	var b strings.Builder
	b.WriteString("# Written by the build.\nAddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\nAddType text/javascript .js\n<IfModule mod_headers.c>\n")
	for _, h := range hostHeaders {
		fmt.Fprintf(&b, "  Header always set %s \"%s\"\n", h[0], h[1])
	}
	b.WriteString("  # Any page may frame the calculator.\n  Header always unset X-Frame-Options\n  Header unset X-Frame-Options\n</IfModule>\n")
	return b.String()
}

func nginxSample(base string) string {
	var b strings.Builder
	b.WriteString("# Written by the build, for the server block of nginx. Send no X-Frame-Options and\n# no frame-ancestors here: any page may frame the calculator.\n")
	fmt.Fprintf(&b, "location %s {\n", pathOf(base))
	for _, h := range hostHeaders {
		fmt.Fprintf(&b, "  add_header %s \"%s\" always;\n", h[0], h[1])
	}
	b.WriteString("  types {\n    text/html html;\n    text/css css;\n    text/javascript js;\n    application/json json;\n    application/wasm wasm;\n    application/manifest+json webmanifest;\n    image/svg+xml svg;\n    image/png png;\n    text/plain txt;\n  }\n  gzip_static on;\n  index index.html;\n}\n")
	return b.String()
}
