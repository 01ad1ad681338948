package npm

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestAVersionIsOfTheOneAskedForPartByPart(t *testing.T) {
	for _, c := range []struct {
		version, asked string
		want           bool
	}{
		{"12.8.2", "12", true}, {"12.8.2", "12.8", true}, {"12.8.2", "12.8.2", true},
		{"12.8.2", "1", false}, {"12.8.2", "12.8.21", false}, {"13.0.0", "12", false}, {"", "12", false},
	} {
		if got := within(c.version, c.asked); got != c.want {
			t.Errorf("%q of %q: %t", c.version, c.asked, got)
		}
	}
}

func TestWhatIsThereIsNotAskedForAgainAndWithoutNpmTheRestIsMissing(t *testing.T) {
	root := t.TempDir()
	t.Setenv("PATH", t.TempDir())
	put(t, filepath.Join(root, ".build/npm/tools/node_modules/@of/tool/package.json"), `{"version":"4.14.1"}`)
	folder, err := Fetch(root, "tools", "@of/tool@4")
	if err != nil || VersionOf(folder, "@of/tool") != "4.14.1" {
		t.Errorf("%s: %v", folder, err)
	}
	if _, err := Fetch(root, "tools", "@of/tool@5"); !errors.Is(err, ErrMissing) {
		t.Errorf("error %v", err)
	}
}

func put(t *testing.T, file, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
