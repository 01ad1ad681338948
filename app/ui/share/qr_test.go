package share

import (
	"encoding/xml"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// picture draws the SVG of a code as a browser would, some pixels a module.
func picture(t testing.TB, svg string) image.Image {
	t.Helper()
	var drawing struct {
		ViewBox string `xml:"viewBox,attr"`
		Title   string `xml:"title"`
		Path    struct {
			D string `xml:"d,attr"`
		} `xml:"path"`
	}
	if err := xml.Unmarshal([]byte(svg), &drawing); err != nil {
		t.Fatal(err)
	}
	const scale = 3
	size, _ := strconv.Atoi(drawing.ViewBox[strings.LastIndex(drawing.ViewBox, " ")+1:])
	img := image.NewGray(image.Rect(0, 0, size*scale, size*scale))
	for i := range img.Pix {
		img.Pix[i] = 255
	}
	for _, run := range strings.Split(strings.TrimSuffix(drawing.Path.D, "z"), "z") {
		var x, y, n, back int
		if _, err := fmt.Sscanf(run, "M%d %dh%dv1h-%d", &x, &y, &n, &back); err != nil || n != back {
			t.Fatalf("%q: %v", run, err)
		}
		for py := y * scale; py < (y+1)*scale; py++ {
			for px := x * scale; px < (x+n)*scale; px++ {
				img.SetGray(px, py, color.Gray{})
			}
		}
	}
	return img
}

func decoded(t testing.TB, img image.Image) string {
	t.Helper()
	bits, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		t.Fatal(err)
	}
	result, err := qrcode.NewQRCodeReader().Decode(bits, nil)
	if err != nil {
		t.Fatal(err)
	}
	return result.GetText()
}

// mostInCode is how many bytes a code holds: version 40 at level L.
const mostInCode = 2953

func TestACodeOfEveryLengthIsReadBack(t *testing.T) {
	lengths := []int{1, 17, 18, 100, 223, 300, 500, 800, 1273, 1274, 2000, mostInCode - 1, mostInCode}
	for _, n := range lengths {
		text := ("https://example.org/tools/ee/fr/#" + strings.Repeat("case=1w.gYJBbmEggMOAqSCA8ICfgJiAgCKDhd807usihozKjkNBkOE27_", 60))[:n]
		svg, ok := QR(text, "t")
		if !ok {
			t.Fatalf("no code of %d bytes", n)
		}
		img := picture(t, svg)
		if got := decoded(t, img); got != text {
			t.Errorf("%d bytes are read back as %q", n, got)
		}
		// For other readers: PORTAGE_QR=folder go test, then zbarimg folder/*.png
		if folder := os.Getenv("PORTAGE_QR"); folder != "" {
			save(t, img, filepath.Join(folder, strconv.Itoa(n)))
			if err := os.WriteFile(filepath.Join(folder, strconv.Itoa(n)+".txt"), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func save(t *testing.T, img image.Image, name string) {
	t.Helper()
	f, err := os.Create(name + ".png")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
}

func TestATextThatIsTooLongHasNoCode(t *testing.T) {
	if svg, ok := QR(strings.Repeat("x", mostInCode+1), "t"); ok || svg != "" {
		t.Error("it has one")
	}
}

func TestTheQuietZoneIsFourModulesAndTheTitleIsSafe(t *testing.T) {
	svg, _ := QR("x", `a < b & "c"`)
	if !strings.Contains(svg, `viewBox="0 0 29 29"`) || !strings.Contains(svg, "M4 4h7v1h-7z") {
		t.Errorf("a code of 21 modules is drawn as %.300s", svg)
	}
	if !strings.Contains(svg, `<title id="qr-title">a &lt; b &amp; &#34;c&#34;</title>`) || strings.Contains(svg, "style=") {
		t.Errorf("%.300s", svg)
	}
}

func TestThePenaltyOfALine(t *testing.T) {
	for line, want := range map[string]int{
		"1010":             0,
		"11110":            0,
		"11111":            3,
		"000000":           4,
		"10111010000":      40,
		"00001011101":      40,
		"000010111010000":  80,
		"1011101000":       0,
		"0101110100001111": 40,
	} {
		modules := make([]bool, len(line))
		for i, c := range line {
			modules[i] = c == '1'
		}
		if got := lineOf(modules); got != want {
			t.Errorf("%s: %d, not %d", line, got, want)
		}
	}
}

func BenchmarkQROfALongLink(b *testing.B) {
	text := strings.Repeat("x", 1200)
	for b.Loop() {
		QR(text, "t")
	}
}
