package bench

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"portage/app/npm"
	"portage/app/site"
)

// judged are the pages that Lighthouse judges, below the site's root. A new one is a line here.
var judged = []string{"", "result/", "rounds/", "paths/", "occupation/31301/", "fr/"}

// lighthouseVersion is the one that judges: another weighs differently.
const lighthouseVersion = "lighthouse@12.8.2"

// goals are the categories, in the order of the table, with the least score that passes.
var goals = []struct {
	id, name string
	least    int
}{
	{"performance", "performance", 95},
	{"accessibility", "accessibility", 100},
	{"best-practices", "best practices", 100},
	{"seo", "SEO", 100},
}

// judgements is how often each page is judged; the median counts.
const judgements = 3

// lighthouseFlags start Chromium as the other tests do.
const lighthouseFlags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"

// BenchmarkLighthouse has Lighthouse judge pages of the built site as on a phone, and prints the scores and what costs some. With STRICT=1 in the environment it fails below the goals.
func BenchmarkLighthouse(b *testing.B) {
	root, err := site.ModuleRoot()
	if err != nil {
		b.Fatal(err)
	}
	folder, err := npm.Fetch(root, "lighthouse", lighthouseVersion)
	if errors.Is(err, npm.ErrMissing) {
		b.Skipf("Lighthouse comes with npm. %v", err)
	}
	if err != nil {
		b.Fatal(err)
	}
	built := released(b, root)
	address := serve(b, built)
	reports := filepath.Join(root, ".build", "lighthouse")
	if err := os.MkdirAll(reports, 0o755); err != nil {
		b.Fatal(err)
	}
	strict := os.Getenv("STRICT") == "1"
	fmt.Println("Lighthouse", npm.VersionOf(folder, "lighthouse")+", mobile, median of", judgements)
	for _, page := range judged {
		if _, err := os.Stat(filepath.Join(built, page, "index.html")); err != nil {
			fmt.Printf("%-12q is no page of this site\n", page)
			continue
		}
		var all []verdict
		for i := range judgements {
			file := filepath.Join(reports, fmt.Sprintf("%s%d.json", nameOf(page), i+1))
			all = append(all, judge(b, folder, address+page, file))
		}
		middle := median(all)
		fmt.Printf("%-12q %s\n", page, middle)
		for _, goal := range goals {
			if got := medianScore(all, goal.id); strict && got < goal.least {
				b.Errorf("%q: %s is %d, below %d", page, goal.name, got, goal.least)
			}
		}
	}
	b.ReportMetric(0, "ns/op")
}

// released gives the folder of the site as it is published, compressed at its best, or the one that the variable SITE names.
func released(b *testing.B, root string) string {
	b.Helper()
	if built := os.Getenv("SITE"); built != "" {
		return built
	}
	out := filepath.Join(b.TempDir(), "site")
	if _, err := site.Build(site.Options{Root: root, Out: out}); err != nil {
		b.Fatal(err)
	}
	return out
}

// nameOf gives the name of a page's reports.
func nameOf(page string) string {
	if page == "" {
		return "start-"
	}
	return strings.ReplaceAll(page, "/", "-")
}

// verdict is what Lighthouse says of a page.
type verdict struct {
	RuntimeError *struct{ Message string }
	Categories   map[string]struct {
		Score     *float64
		AuditRefs []struct {
			ID     string
			Weight float64
		}
	}
	Audits map[string]struct {
		Title, DisplayValue string
		Score               *float64
	}
}

// judge has Lighthouse judge a page once. Its own defaults are a phone of middle price on slow 4G.
func judge(b *testing.B, folder, address, file string) verdict {
	b.Helper()
	cmd := exec.Command(filepath.Join(folder, ".bin", "lighthouse"), address, "--quiet", "--output=json", "--output-path="+file, "--chrome-flags="+lighthouseFlags)
	cmd.Env = append(os.Environ(), "CHROME_PATH="+chromium(b))
	if said, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%s: %v\n%s", address, err, said)
	}
	content, err := os.ReadFile(file)
	if err != nil {
		b.Fatal(err)
	}
	var r verdict
	if err := json.Unmarshal(content, &r); err != nil {
		b.Fatal(err)
	}
	if r.RuntimeError != nil {
		b.Fatalf("%s: %s", address, r.RuntimeError.Message)
	}
	return r
}

// chromium gives the path of the browser.
func chromium(b *testing.B) string {
	b.Helper()
	path, err := exec.LookPath(cmp.Or(os.Getenv("CHROMIUM"), "chromium"))
	if err != nil {
		b.Fatal(err)
	}
	return path
}

// score gives the score of a category as people quote it, 0 to 100.
func (r verdict) score(id string) int {
	if score := r.Categories[id].Score; score != nil {
		return int(*score*100 + 0.5)
	}
	return 0
}

// median gives the report whose performance is the middle one.
func median(all []verdict) verdict {
	sorted := slices.Clone(all)
	slices.SortFunc(sorted, func(a, b verdict) int { return a.score("performance") - b.score("performance") })
	return sorted[len(sorted)/2]
}

func medianScore(all []verdict, id string) int {
	var scores []int
	for _, r := range all {
		scores = append(scores, r.score(id))
	}
	slices.Sort(scores)
	return scores[len(scores)/2]
}

// measures are what the performance is made of.
var measures = []string{"first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"}

// String gives the scores, what the performance is made of, and every audit that counts and is not passed.
func (r verdict) String() string {
	var out strings.Builder
	for _, goal := range goals {
		fmt.Fprintf(&out, "%s %d  ", goal.name, r.score(goal.id))
	}
	for _, id := range measures {
		fmt.Fprintf(&out, "\n    %-26s %s", id, r.Audits[id].DisplayValue)
	}
	for _, goal := range goals[1:] {
		for _, ref := range r.Categories[goal.id].AuditRefs {
			if a := r.Audits[ref.ID]; ref.Weight > 0 && a.Score != nil && *a.Score < 1 {
				fmt.Fprintf(&out, "\n    %s: %s (%s) %s", goal.name, a.Title, ref.ID, a.DisplayValue)
			}
		}
	}
	return out.String()
}
