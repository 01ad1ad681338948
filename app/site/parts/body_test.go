package parts

import (
	"bytes"
	"errors"
	"math"
	"testing"
)

func TestNumbersAreReadAsTheyAreWritten(t *testing.T) {
	for _, n := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, -1, -64, -65, -128, math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64} {
		r := reader{data: appendS64(nil, n)}
		if got := r.s64(); got != n || !r.done() || r.failed {
			t.Errorf("%d: %d", n, got)
		}
	}
	for _, n := range []uint32{0, 1, 127, 128, 16383, 16384, math.MaxUint32} {
		r := reader{data: appendU32(nil, n)}
		if got := r.u32(); got != n || !r.done() || r.failed {
			t.Errorf("%d: %d", n, got)
		}
	}
}

func TestReadingPastTheEndFails(t *testing.T) {
	for name, read := range map[string]func(r *reader){
		"a byte":              func(r *reader) { r.byte() },
		"bytes":               func(r *reader) { r.take(1) },
		"an unsigned number":  func(r *reader) { r.u32() },
		"a signed number":     func(r *reader) { r.s64() },
		"an endless unsigned": func(r *reader) { r.data = bytes.Repeat([]byte{0x80}, 20); r.u32() },
		"an endless signed":   func(r *reader) { r.data = bytes.Repeat([]byte{0x80}, 20); r.s64() },
	} {
		r := reader{}
		if read(&r); !r.failed {
			t.Errorf("%s: no failure", name)
		}
	}
}

func TestAnInstructionThatGoDoesNotWriteIsRefused(t *testing.T) {
	for _, op := range []byte{0x06, 0x12, 0x19, 0x1c, 0x25, 0x27, 0xc5, 0xd0, 0xfb, 0xfd, 0xff} {
		if err := eachCall([]byte{0, op, 0, 0, opEnd}, func(int, int, uint32) {}); !errors.Is(err, errShape) {
			t.Errorf("%#x: %v", op, err)
		}
	}
}

// The body of a function at 0x1005: it leaves its address and 7, and its address and
// 200, calls, and leaves the address of another.
func TestOnlyTheFunctionsOwnReturnsAreShortened(t *testing.T) {
	const entry = int64(0x1005) << 16
	body := []byte{1, 2, typeI64} // Locals 1 and 2.
	body = appendS64(append(body, opI64Const), entry+7)
	body = append(body, opCall, 3)
	body = appendS64(append(body, opI64Const), entry+200)
	body = appendS64(append(body, opI64Const), int64(0x1006)<<16+7)
	body = append(body, opEnd)

	want := []byte{2, 2, typeI64, 1, typeI64}
	want = append(appendS64(append(want, opI64Const), entry), opLocalSet, 3)
	want = append(want, opLocalGet, 3, opI64Const, 7, opI64Add)
	want = append(want, opCall, 3)
	want = append(appendS64(append(want, opLocalGet, 3, opI64Const), 200), opI64Add)
	want = appendS64(append(want, opI64Const), int64(0x1006)<<16+7)
	want = append(want, opEnd)

	got, err := shortReturns(body, entry)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("got %x, %v\nnot %x", got, err, want)
	}
}

func TestABodyWithoutReturnsStaysAsItIs(t *testing.T) {
	body := []byte{0, opI64Const, 7, opEnd}
	if got, err := shortReturns(body, int64(0x1005)<<16); err != nil || !bytes.Equal(got, body) {
		t.Errorf("got %x, %v", got, err)
	}
}

func TestAListNamesFunctionsAndWholePackages(t *testing.T) {
	wanted := Wanted("main.main\nportage_core.\nportage_app_ui.f\n")
	for name, want := range map[string]bool{"main.main": true, "main.other": false, "portage_core.f": true, "portage_core.f.func1": true,
		"portage_core_crs.f": false, "portage_app_ui.f": true, "portage_app_ui.g": false, "": false} {
		if wanted(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}
