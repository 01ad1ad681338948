// Package e2e tests the built site in a real browser, as a person meets it. All
// of it is in test files: TestMain builds the site and starts Chromium once, a
// host serves a site, and a tab is a browser's window in one person's hands.
//
//	h := newHost(t, "/tools/ee/")
//	p := openTab(t, h.URL)
//	p.WaitReady()
//	p.Find("#name").Type("Ana")
//	p.Button("Continue").Click()
//	p.WaitText("Hello, Ana")
//	p.Screenshot("hello")
//
// Every step waits for what it needs and fails the test with what it waited for.
// At its end each test fails if the page wrote an error to the console or asked
// another host for anything.
package e2e
