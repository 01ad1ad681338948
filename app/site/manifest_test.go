package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"portage/app/text"
	"portage/app/ui"
)

// withPictures are the assets of the module.
func withPictures(t *testing.T) files {
	t.Helper()
	site, err := readAssets("../../web")
	if err != nil {
		t.Fatal(err)
	}
	return site
}

func readManifest(t *testing.T, page ui.Page, base string) manifest {
	t.Helper()
	content, err := withPictures(t).writeManifest(page, samplePages, base)
	if err != nil {
		t.Fatal(err)
	}
	var got manifest
	if err := json.Unmarshal(content, &got); err != nil {
		t.Fatal(err)
	}
	return got
}

func TestAManifestHasOneIdInBothLanguages(t *testing.T) {
	for _, c := range []struct {
		page            ui.Page
		base, id, scope string
	}{
		{samplePages[0], "", "portage", "./"},
		{samplePages[2], "", "portage", "../"},
		{samplePages[0], "/tools/ee/", "/tools/ee/", "./"},
		{samplePages[2], "https://example.org/tools/ee/", "/tools/ee/", "../"},
		{samplePages[2], "https://example.org/", "/", "../"},
	} {
		got := readManifest(t, c.page, c.base)
		if got.ID != c.id || got.Scope != c.scope || got.StartURL != "." {
			t.Errorf("%q at %q: id %q, scope %q, start %q", c.page.Path, c.base, got.ID, got.Scope, got.StartURL)
		}
		if got.Lang != c.page.Lang+"-CA" || got.Dir != "ltr" || got.Description != c.page.Description {
			t.Errorf("%q speaks %q %q: %q", c.page.Path, got.Lang, got.Dir, got.Description)
		}
	}
}

func TestAManifestOffersOnlyPagesThatExist(t *testing.T) {
	for _, c := range []struct {
		page ui.Page
		name string
	}{{samplePages[0], "Rounds of invitations"}, {samplePages[2], "Rondes d’invitations"}} {
		got := readManifest(t, c.page, "").Shortcuts
		if len(got) != 1 || got[0].URL != "rounds/" || got[0].Name != c.name {
			t.Errorf("%q: %+v", c.page.Path, got)
		}
	}
}

func TestEveryPictureOfAManifestIsThere(t *testing.T) {
	site := withPictures(t)
	for _, page := range []ui.Page{samplePages[0], samplePages[2]} {
		got := readManifest(t, page, "")
		purposes := map[string]bool{}
		for _, icon := range got.Icons {
			purposes[icon.Purpose+" "+icon.Sizes] = true
			checkPicture(t, site, page, icon.Source, icon.Sizes)
		}
		for _, want := range []string{"any 192x192", "any 512x512", "maskable 192x192", "maskable 512x512"} {
			if !purposes[want] {
				t.Errorf("%q has no icon %s", page.Path, want)
			}
		}
		if len(got.Screenshots) != len(Forms)*len(Scenes) {
			t.Errorf("%q has %d screenshots", page.Path, len(got.Screenshots))
		}
		for _, shot := range got.Screenshots {
			checkPicture(t, site, page, shot.Source, shot.Sizes)
			if shot.Label == "" || !strings.Contains(shot.Source, "-"+page.Lang+".") {
				t.Errorf("%q: %+v", page.Path, shot)
			}
		}
	}
}

// checkPicture checks that a picture is where a manifest says, and as large.
func checkPicture(t *testing.T, site files, page ui.Page, source, sizes string) {
	t.Helper()
	content, ok := site[path.Join(page.Path, source)]
	if !ok {
		t.Errorf("%q: there is no %s", page.Path, source)
	}
	if sizes == "any" {
		return
	}
	if got := written(sizeOf(t, content)); got != sizes {
		t.Errorf("%s is %s, not %s", source, got, sizes)
	}
}

func sizeOf(t *testing.T, picture []byte) image.Point {
	t.Helper()
	size, err := png.DecodeConfig(bytes.NewReader(picture))
	if err != nil {
		t.Fatal(err)
	}
	return image.Pt(size.Width, size.Height)
}

func written(size image.Point) string { return fmt.Sprintf("%dx%d", size.X, size.Y) }

func TestEveryFormOfScreenshotsIsOneThatInstallersTake(t *testing.T) {
	site := withPictures(t)
	for _, form := range Forms {
		var first image.Point
		for _, scene := range Scenes {
			for _, lang := range []text.Lang{text.EN, text.FR} {
				name := Screenshot(scene, form, lang)
				size := sizeOf(t, site[name])
				if first == (image.Point{}) {
					first = size
				}
				short, long := min(size.X, size.Y), max(size.X, size.Y)
				// What Chromium asks: sides of 320 to 3840, one no more than 2.3 times the other, all of a form alike.
				if short < 320 || long > 3840 || float64(long) > 2.3*float64(short) || size != first {
					t.Errorf("%s is %s", name, written(size))
				}
				if wide := size.X > size.Y; wide != (form == "wide") {
					t.Errorf("%s is not %s", name, form)
				}
				if kilobytes := len(site[name]) / 1000; kilobytes >= 120 {
					t.Errorf("%s weighs %d kB", name, kilobytes)
				}
			}
		}
	}
}

func TestNoScreenshotIsLeftThatNobodyShows(t *testing.T) {
	found, err := filepath.Glob("../../web/screenshots/*")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, scene := range Scenes {
		for _, form := range Forms {
			want = append(want, Screenshot(scene, form, text.EN), Screenshot(scene, form, text.FR))
		}
	}
	if len(found) != len(want) {
		t.Errorf("%d files, %d screenshots", len(found), len(want))
	}
	for _, file := range found {
		if !slices.Contains(want, "screenshots/"+filepath.Base(file)) {
			t.Errorf("%s is in no manifest", file)
		}
	}
}

func TestAManifestNamesOnlyScreenshotsThatAreDrawn(t *testing.T) {
	site := withPictures(t)
	missing := Screenshot(Scenes[0], Forms[0], text.FR)
	delete(site, missing)
	got, err := site.writeManifest(samplePages[2], samplePages, "")
	if err != nil || strings.Contains(string(got), missing) || !strings.Contains(string(got), Screenshot(Scenes[1], Forms[0], text.FR)) {
		t.Errorf("error %v in\n%s", err, got)
	}
	site[missing] = []byte("not a picture")
	if _, err := site.writeManifest(samplePages[2], samplePages, ""); err == nil || !strings.Contains(err.Error(), missing) {
		t.Errorf("error %v", err)
	}
}
