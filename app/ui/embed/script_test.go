package embed

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func readWeb(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile("../../../web/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// Both scripts and this package read the same attributes, within the same bounds, on the same grounds.
func TestTheScriptsKnowTheSameAttributesAndBounds(t *testing.T) {
	element, framed, tokens := readWeb(t, "embed.js"), readWeb(t, "framed.js"), readWeb(t, "css/00-tokens.css")
	var names []string
	for _, a := range (&Settings{}).attributes() {
		names = append(names, fmt.Sprintf("%q", a.Name))
	}
	if want := "const settings = [" + strings.Join(names, ", ") + "];"; !strings.Contains(element, want) {
		t.Errorf("web/embed.js does not have %s", want)
	}
	for _, want := range []string{
		fmt.Sprintf(`whole(get(%q)?.trim(), %d, %d)`, Radius, leastRadius, mostRadius),
		fmt.Sprintf(`whole(get(%q)?.trim(), %d, %d)`, FontSize, leastFontSize, mostFontSize),
	} {
		if !strings.Contains(framed, want) {
			t.Errorf("web/framed.js does not have %s", want)
		}
	}
	for theme, birch := range map[string]string{ThemeLight: "efeae0", ThemeDark: "1a2329"} {
		if !strings.Contains(framed, fmt.Sprintf("%s: %q", theme, birch)) || !strings.Contains(tokens, "--birch: #"+birch) {
			t.Errorf("the ground of the %s theme is not %s in web/framed.js and in the tokens", theme, birch)
		}
	}
}
