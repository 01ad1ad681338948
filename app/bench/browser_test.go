package bench

import (
	"cmp"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"portage/app/site"
)

// buildSite builds the site as it is published, once for a benchmark, or takes the one that the variable SITE names.
func buildSite(b *testing.B) string {
	b.Helper()
	if built := os.Getenv("SITE"); built != "" {
		return built
	}
	root, err := site.ModuleRoot()
	if err != nil {
		b.Fatal(err)
	}
	out := filepath.Join(b.TempDir(), "site")
	if _, err := site.Build(site.Options{Root: root, Out: out, Fast: true}); err != nil {
		b.Fatal(err)
	}
	return out
}

// serve serves a site and gives its address.
func serve(b *testing.B, built string) string {
	b.Helper()
	return network{}.serve(b, built).URL + "/"
}

// openBrowser starts a browser with a fresh profile, in the size of a phone, that is there until the benchmark ends.
func openBrowser(b *testing.B) context.Context {
	b.Helper()
	ctx, end := launch(b)
	b.Cleanup(end)
	return ctx
}

// launch starts such a browser, and gives what ends it.
func launch(b *testing.B) (ctx context.Context, end func()) {
	b.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(cmp.Or(os.Getenv("CHROMIUM"), "chromium")), chromedp.Flag("no-sandbox", true), chromedp.Flag("disable-gpu", true))
	allocator, free := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, closeBrowser := chromedp.NewContext(allocator)
	do(b, ctx, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateScale(2)))
	return ctx, func() {
		closeBrowser()
		free()
	}
}

func do(b *testing.B, ctx context.Context, action chromedp.Action[chromedp.Void]) {
	b.Helper()
	if err := chromedp.Do(ctx, action); err != nil {
		b.Fatal(err)
	}
}

// evaluate gives the value of a JavaScript expression, or of the promise it gives.
func evaluate[T any](b *testing.B, ctx context.Context, js string) T {
	b.Helper()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
	if err != nil {
		b.Fatalf("%s: %v", js, err)
	}
	return value
}

// quoted writes a value as JavaScript.
func quoted(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}
