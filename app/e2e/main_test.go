package e2e

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"portage/app/site"
)

// patience is how long a step waits before the test fails: long, because the
// machine may be small and busy. A step that succeeds takes no longer than it must.
const patience = 60 * time.Second

var (
	root     string          // The module's folder.
	built    string          // The folder of the site that all tests share.
	browsing context.Context // The browser that all tests share.
)

func TestMain(m *testing.M) {
	status, err := testSite(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		status = 1
	}
	os.Exit(status)
}

func testSite(m *testing.M) (status int, err error) {
	chromium, err := findChromium()
	if err != nil {
		return 1, err
	}
	temp, err := os.MkdirTemp("", "portage-e2e-")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(temp)
	if root, err = site.ModuleRoot(); err != nil {
		return 1, err
	}
	if built = os.Getenv(siteVariable); built == "" {
		built = filepath.Join(temp, "site")
		if _, err := site.Build(site.Options{Root: root, Out: built, Fast: true}); err != nil {
			return 1, err
		}
	}
	stop, err := startBrowser(chromium, filepath.Join(temp, "profile"))
	if err != nil {
		return 1, err
	}
	defer stop()
	return m.Run(), nil
}

// findChromium returns the path of a Chromium or Chrome.
func findChromium() (string, error) {
	names := []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}
	if own := os.Getenv("CHROMIUM"); own != "" {
		names = []string{own}
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("no Chromium found, and these tests need one: install it (Debian: apt-get install chromium; " +
		"or run make test, which does that where it may), or name one in the variable CHROMIUM")
}

// startBrowser starts the browser with a fresh profile and nothing running that
// would ask the network for anything of its own accord.
func startBrowser(path, profile string) (stop func(), err error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.UserDataDir(profile),
		chromedp.Flag("no-sandbox", true),
		chromedp.Flag("disable-gpu", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.WSURLReadTimeout(patience),
	)
	allocator, freeAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, closeBrowser := chromedp.NewContext(allocator)
	if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil {
		closeBrowser()
		freeAllocator()
		return nil, fmt.Errorf("starting %s: %w", path, err)
	}
	browsing = ctx
	return func() {
		closeBrowser()
		freeAllocator()
	}, nil
}
