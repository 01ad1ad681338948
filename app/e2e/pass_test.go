package e2e

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
)

// The tests run against any server that has the site when both are given: its address, and the folder that it serves. It is
// asked through a host of the tests, which can cut the network.
const (
	atVariable   = "PORTAGE_AT"
	siteVariable = "PORTAGE_SITE"
)

// pass has the host give every answer of the server at an address, as it is, and takes the folder of that address.
func (h *host) pass(at string) {
	h.t.Helper()
	to, err := url.Parse(at)
	if err != nil || to.Host == "" || !strings.HasSuffix(to.Path, "/") {
		h.t.Fatalf("%s=%s: give a whole address that ends in a slash", atVariable, at)
	}
	h.folder, h.passing = to.Path, true
	h.serveBy(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) },
		// The browser's own wishes go through: nothing is compressed or unpacked on the way.
		Transport: &http.Transport{DisableCompression: true, Proxy: nil},
		// A server that redirects names itself.
		ModifyResponse: func(r *http.Response) error {
			if location := r.Header.Get("Location"); location != "" {
				u, err := url.Parse(location)
				if err != nil {
					return err
				}
				r.Header.Set("Location", u.RequestURI())
			}
			return nil
		},
	})
}
