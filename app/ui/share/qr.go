package share

import (
	"html"
	"strconv"
	"strings"

	"rsc.io/qr/coding"
)

// quiet is how many light modules stand around a code.
const quiet = 4

// QR gives the QR code of a text as SVG, dark on light in any theme, with a title for those who hear the page; false where the text is too long for one.
func QR(text, title string) (svg string, ok bool) {
	code := encode(text)
	if code == nil {
		return "", false
	}
	size := strconv.Itoa(code.Size + 2*quiet)
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 ` + size + ` ` + size + `" role="img" aria-labelledby="qr-title" shape-rendering="crispEdges">`)
	b.WriteString(`<title id="qr-title">` + html.EscapeString(title) + `</title>`)
	b.WriteString(`<rect width="` + size + `" height="` + size + `" fill="#fff"/><path fill="#000" d="`)
	for y := range code.Size {
		drawRow(&b, code, y)
	}
	b.WriteString(`"/></svg>`)
	return b.String(), true
}

// drawRow draws the dark runs of a row.
func drawRow(b *strings.Builder, code *coding.Code, y int) {
	for x := 0; x < code.Size; x++ {
		start := x
		for code.Black(x, y) {
			x++
		}
		if n := strconv.Itoa(x - start); x > start {
			b.WriteString("M" + strconv.Itoa(start+quiet) + " " + strconv.Itoa(y+quiet) + "h" + n + "v1h-" + n + "z")
		}
	}
}

// encode gives the smallest code that holds a text, with as much correction as fits into it and the mask that reads best; nil where none does.
func encode(text string) *coding.Code {
	enc := coding.String(text)
	for v := coding.Version(coding.MinVersion); v <= coding.MaxVersion; v++ {
		for level := coding.H; level >= coding.L; level-- {
			if enc.Bits(v) <= v.DataBytes(level)*8 {
				return bestMask(enc, v, level)
			}
		}
	}
	return nil
}

// bestMask gives the code whose mask has the least penalty.
func bestMask(enc coding.Encoding, v coding.Version, level coding.Level) *coding.Code {
	var best *coding.Code
	least := 0
	for mask := coding.Mask(0); mask < 8; mask++ {
		plan, err := coding.NewPlan(v, level, mask)
		if err != nil {
			return nil
		}
		code, err := plan.Encode(enc)
		if err != nil {
			return nil
		}
		if p := penalty(code); best == nil || p < least {
			best, least = code, p
		}
	}
	return best
}

// penalty counts what makes a code hard to read, as ISO/IEC 18004 does: long runs, blocks, what looks like a corner, and much more of one colour.
func penalty(code *coding.Code) int {
	n, dark, sum := code.Size, 0, 0
	rows, columns := make([]bool, n*n), make([]bool, n*n)
	for y := range n {
		for x := range n {
			if code.Black(x, y) {
				rows[y*n+x], columns[x*n+y] = true, true
				dark++
			}
		}
	}
	for i := range n {
		sum += lineOf(rows[i*n:(i+1)*n]) + lineOf(columns[i*n:(i+1)*n])
		if i > 0 {
			sum += blocks(rows[(i-1)*n:i*n], rows[i*n:(i+1)*n])
		}
	}
	percent := dark * 100 / (n * n)
	return sum + max(percent-50, 50-percent)/5*10
}

// blocks counts the blocks of two by two of one colour in two rows.
func blocks(above, row []bool) int {
	sum := 0
	for x := 1; x < len(row); x++ {
		if c := row[x]; row[x-1] == c && above[x] == c && above[x-1] == c {
			sum += 3
		}
	}
	return sum
}

// corner is the pattern of a corner's middle row with light beside it; it counts from either side.
var corner = [...]bool{true, false, true, true, true, false, true, false, false, false, false}

// lineOf counts the runs of five and more in a line, and what looks like a corner.
func lineOf(line []bool) int {
	sum, run := 0, 0
	for i := range line {
		if i > 0 && line[i] == line[i-1] {
			run++
		} else {
			run = 1
		}
		switch {
		case run == 5:
			sum += 3
		case run > 5:
			sum++
		}
		sum += 40 * cornersAt(line[i:])
	}
	return sum
}

func cornersAt(line []bool) int {
	if len(line) < len(corner) {
		return 0
	}
	forward, backward, last := true, true, len(corner)-1
	for i := 0; i <= last && (forward || backward); i++ {
		forward = forward && line[i] == corner[i]
		backward = backward && line[last-i] == corner[i]
	}
	if forward || backward { // no line is both: the pattern is no mirror of itself
		return 1
	}
	return 0
}
