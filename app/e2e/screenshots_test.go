package e2e

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"portage/app/site"
	"portage/app/text"
	"portage/app/ui/frame"
)

var redraw = flag.Bool("screenshots", false, "write the screenshots of the manifest to web/screenshots")

// forms are the windows of the screenshots: a phone at two pixels a point, a computer at one.
var forms = map[string]struct {
	width, height int64
	scale         float64
}{
	"narrow": {390, 844, 2},
	"wide":   {1280, 800, 1},
}

// mostScreenshot is how many bytes one may weigh: an installer fetches them before it shows them.
const mostScreenshot = 120_000

func TestTheScreensOfTheInstallerCanBeDrawn(t *testing.T) {
	h := newHost(t, "/")
	for _, lang := range []text.Lang{text.EN, text.FR} {
		for _, scene := range site.Scenes {
			p := openWithExample(t, h, frame.Folder(lang)+scene.Address)
			for _, form := range site.Forms {
				picture := drawScene(p, scene, form)
				name := site.Screenshot(scene, form, lang)
				if len(picture) > mostScreenshot {
					t.Errorf("%s weighs %d bytes", name, len(picture))
				}
				if *redraw {
					keepPicture(t, name, picture)
				}
			}
		}
	}
}

// drawScene draws what a scene shows in a window of a form.
func drawScene(p *tab, scene site.Scene, form string) []byte {
	p.t.Helper()
	f := forms[form]
	p.do("setting the viewport", chromedp.EmulateViewport(f.width, f.height, chromedp.EmulateScale(f.scale)))
	if scene.At == "" {
		p.True("(() => { scrollTo(0, 0); return true })()")
	} else {
		p.Find(scene.At).Wait()
		p.True(fmt.Sprintf(`(() => { document.querySelector(%q).scrollIntoView({behavior: "instant"}); return true })()`, scene.At))
	}
	p.True("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
	shot, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.t.Fatal(err)
	}
	small, err := shrink(shot)
	if err != nil {
		p.t.Fatal(err)
	}
	return small
}

func keepPicture(t *testing.T, name string, picture []byte) {
	t.Helper()
	file := filepath.Join(root, "web", filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, picture, 0o644); err != nil {
		t.Fatal(err)
	}
}

// shrink writes a picture with its 256 most frequent colours: a page has few, and the shades between them are the edges of letters.
func shrink(shot []byte) ([]byte, error) {
	full, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		return nil, err
	}
	small := image.NewPaletted(full.Bounds(), frequent(full, 256))
	draw.Draw(small, small.Bounds(), full, full.Bounds().Min, draw.Src)
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	err = encoder.Encode(&out, small)
	return out.Bytes(), err
}

// frequent gives the most frequent colours of a picture, always in the same order.
func frequent(picture image.Image, most int) color.Palette {
	count := map[color.RGBA]int{}
	bounds := picture.Bounds()
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			count[color.RGBAModel.Convert(picture.At(x, y)).(color.RGBA)]++
		}
	}
	all := make([]color.RGBA, 0, len(count))
	for c := range count {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b color.RGBA) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		return bytes.Compare([]byte{a.R, a.G, a.B}, []byte{b.R, b.G, b.B})
	})
	palette := color.Palette{}
	for _, c := range all[:min(most, len(all))] {
		palette = append(palette, c)
	}
	return palette
}
