//go:build !js

package site

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// shippedTo is the variable that has the build with what is shipped write the sources of what it holds, and where to.
const shippedTo = "PORTAGE_SHIPPED"

func sourceOfShipped(t *testing.T, root string) []byte {
	t.Helper()
	s, err := readShipped()
	if err != nil {
		t.Fatal(err)
	}
	files, err := s.files(root)
	if err != nil {
		t.Fatal(err)
	}
	var all []byte
	for _, name := range slices.Sorted(maps.Keys(files)) {
		all = append(all, files[name]...)
	}
	return all
}

func TestWhatIsShippedIsWhatWasReadFromTheData(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	want := sourceOfShipped(t, root)
	if out := os.Getenv(shippedTo); out != "" {
		if err := os.WriteFile(out, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	dir := t.TempDir()
	s, err := readShipped()
	if err != nil {
		t.Fatal(err)
	}
	overlay, err := slimOverlay(root, dir, s)
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "source")
	if _, err := goTool(root, []string{shippedTo + "=" + out}, "test", "-count", "1", "-overlay", overlay, "-tags", "slim", "-run", "^"+t.Name()+"$", "./app/site"); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) < 100_000 || !bytes.Equal(got, want) {
		t.Errorf("%d bytes of source of what the slim build holds, %d of what the data say", len(got), len(want))
	}
}
