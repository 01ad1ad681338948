package share

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

const theCase = `{"portage":1,"id":"Ana é 😀","person":{"born":"1994-05-02","education":[{"level":"masters","country":"CA","completed":"2016-06-30"}],"languages":[],"work":[{"noc":"31301","country":"CA","from":"2024-01-15","hours":37.5}]},"status":"single","partner":null}`

// frozenLink is a link as a version of the program once made it. It must always open.
type frozenLink struct{ Name, Fragment, Passphrase, File string }

//go:embed testdata/frozen.json
var frozenFile []byte

func frozen(t *testing.T) []frozenLink {
	t.Helper()
	var all []frozenLink
	if err := json.Unmarshal(frozenFile, &all); err != nil || len(all) < 3 {
		t.Fatal(err, len(all))
	}
	return all
}

func TestFrozenLinksAlwaysOpen(t *testing.T) {
	for _, link := range frozen(t) {
		kind, file, err := Read("#" + link.Fragment)
		if link.Passphrase != "" {
			if kind != Locked {
				t.Fatalf("%s is not locked", link.Name)
			}
			file, err = unlockNatively(link.Fragment, link.Passphrase)
		}
		if err != nil || kind == None || string(file) != link.File {
			t.Errorf("%s: %v: %s", link.Name, err, file)
		}
	}
}

// unlockNatively opens a locked link with Go's own cryptography, as the package comment describes it.
func unlockNatively(fragment, passphrase string) ([]byte, error) {
	l, err := readLocked(fragment)
	if err != nil {
		return nil, err
	}
	key, err := pbkdf2.Key(sha256.New, passphrase, l.salt, l.iterations, 32)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	packed, err := gcm.Open(nil, l.iv, l.sealed, []byte(fragment[:strings.LastIndex(fragment, ".")]))
	if err != nil {
		return nil, err
	}
	return opened(l.form, packed)
}

// randomText makes texts that are much like case files, and some that are not.
func randomText(r *rand.Rand) []byte {
	var b strings.Builder
	for range r.IntN(60) {
		switch r.IntN(8) {
		case 0:
			b.WriteByte(byte(r.IntN(256)))
		case 1:
			b.WriteString([]string{"é", "😀", "\u2028", "\x00", "\x80", "\x81"}[r.IntN(6)])
		case 2:
			fmt.Fprint(&b, r.IntN(10000))
		default:
			b.WriteString(words[r.IntN(len(words))])
		}
	}
	return []byte(b.String())
}

func TestWhatIsPackedComesBack(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for range 2000 {
		text := randomText(r)
		if back, err := unpack(pack(text)); err != nil || !bytes.Equal(back, text) {
			t.Fatalf("%q comes back as %q: %v", text, back, err)
		}
		quoted, _ := json.Marshal(string(text))
		file := []byte(`{"portage":1,"id":` + string(quoted) + `}`)
		if kind, back, err := Read(Link(file)); kind != Plain || err != nil || !bytes.Equal(back, file) {
			t.Fatalf("%s comes back as %s: %v", file, back, err)
		}
	}
}

func TestEveryWordCanBeReadAndFewBytesAreNeeded(t *testing.T) {
	if len(words) > 256-firstWord {
		t.Fatalf("%d words do not fit into a byte", len(words))
	}
	for _, word := range words {
		if got := pack([]byte(word)); len(got) != 1 {
			t.Errorf("%q is packed into %d bytes", word, len(got))
		}
	}
	if got := len(Link([]byte(theCase))); got > 160 {
		t.Errorf("the link of a small case has %d characters", got)
	}
	spaced := strings.ReplaceAll(theCase, `,"`, ",\n\t\"")
	if Link([]byte(spaced)) != Link([]byte(theCase)) {
		t.Error("blanks of the file are in its link")
	}
}

// The links that people keep are read by this table. What is added goes to its end, under another letter.
func TestTheTableOfWordsIsFrozen(t *testing.T) {
	const frozen = "aad378e18048b76ed65acc81d2c48447af0c668c5e0f7c0e8a21a6d343bf0a47"
	if got := fmt.Sprintf("%x", sha256.Sum256([]byte(strings.Join(words, "\n")))); got != frozen {
		t.Errorf("the words are others: %s", got)
	}
}

// plain gives the fragment of a form and a text.
func plain(form, text string) string {
	return "case=" + form + "." + base64.RawURLEncoding.EncodeToString([]byte(text))
}

func TestEachFragmentIsToldFromTheOthers(t *testing.T) {
	long := `{"id":"` + strings.Repeat("x", most-len(`{"id":""}`)) + `"}`
	some := strings.Repeat("A", 40)
	lock := func(iterations string) string {
		return "locked=1w." + iterations + "." + some[:22] + "." + some[:16] + "." + some
	}
	for _, c := range []struct {
		name, fragment string
		kind           Kind
		err            error
	}{
		{"nothing", "", None, nil},
		{"a mark alone", "#", None, nil},
		{"a place on the page", "person-work-0-from", None, nil},
		{"the part named case", "#case", None, nil},
		{"a plain case", plain("1", theCase), Plain, nil},
		{"with its mark", "#" + plain("1", theCase), Plain, nil},
		{"a newer version", plain("2", theCase), Plain, ErrNewer},
		{"a much newer version", plain("12z", theCase), Plain, ErrNewer},
		{"another letter", plain("1x", theCase), Plain, ErrNewer},
		{"two letters", plain("1xx", theCase), Plain, ErrDamaged},
		{"version nought", plain("0", theCase), Plain, ErrDamaged},
		{"no version", plain("", theCase), Plain, ErrDamaged},
		{"only the mark", "case=", Plain, ErrDamaged},
		{"no body", "case=1.", Plain, ErrDamaged},
		{"cut off", plain("1", theCase)[:90], Plain, ErrDamaged},
		{"padded", plain("1", `{"id":"a"}`) + "==", Plain, ErrDamaged},
		{"a full stop after it", plain("1", theCase) + ".", Plain, ErrDamaged},
		{"a line break in it", plain("1", theCase)[:40] + "\n" + plain("1", theCase)[40:], Plain, ErrDamaged},
		{"bits that belong to no byte", "case=1.e31", Plain, ErrDamaged},
		{"the same without them", "case=1.e30", Plain, nil},
		{"a byte that is no word", plain("1w", "{}\xff"), Plain, ErrDamaged},
		{"nothing after a literal", plain("1w", "{}\x80"), Plain, ErrDamaged},
		{"not JSON", plain("1", "hello"), Plain, ErrDamaged},
		{"words that grow beyond any case", plain("1w", strings.Repeat("\x81", 10000)), Plain, ErrTooLong},
		{"longer than a link may be", "case=1w." + strings.TrimPrefix(plain("", long), "case=."), Plain, ErrTooLong},
		{"locked", lock("600000"), Locked, nil},
		{"locked with as much work as is done", lock("2000000"), Locked, nil},
		{"locked with more", lock("2000001"), Locked, ErrDamaged},
		{"locked with no work", lock("0"), Locked, ErrDamaged},
		{"locked with a sign", lock("+600000"), Locked, ErrDamaged},
		{"locked with a number that no program holds", lock("99999999999999999999"), Locked, ErrDamaged},
		{"locked with too little", strings.TrimSuffix(lock("600000"), some) + some[:22], Locked, ErrDamaged},
		{"locked with a short salt", "locked=1w.600000." + some[:20] + "." + some[:16] + "." + some, Locked, ErrDamaged},
		{"locked and cut off", "locked=1w.600000." + some[:22], Locked, ErrDamaged},
		{"locked by a newer version", "locked=2.x", Locked, ErrNewer},
		{"locked and too long", lock("600000") + strings.Repeat("A", most), Locked, ErrTooLong},
	} {
		kind, file, err := Read(c.fragment)
		if kind != c.kind || !errors.Is(err, c.err) || (file != nil) != (kind == Plain && c.err == nil) {
			t.Errorf("%s: kind %v, %v, file %.40s", c.name, kind, err, file)
		}
	}
}

func TestACaseOfTheMostBytesStillGoesIntoALink(t *testing.T) {
	for size, want := range map[int]error{48_000: nil, most + 1: ErrTooLong} {
		file := []byte(`{"id":"` + strings.Repeat("x", size-len(`{"id":""}`)) + `"}`)
		if _, _, err := Read(Link(file)); !errors.Is(err, want) {
			t.Errorf("%d bytes: %v", size, err)
		}
	}
}

func TestACutLinkIsNeverTakenForAWholeOne(t *testing.T) {
	fragment := Link([]byte(theCase))
	for cut := len("case="); cut < len(fragment); cut++ {
		if _, _, err := Read(fragment[:cut]); !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrNewer) {
			t.Errorf("cut at %d: %v", cut, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(Link([]byte(theCase)))
	f.Add(plain("1", theCase))
	f.Add("locked=1w.600000.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAA")
	f.Add("#case=2.e30")
	f.Fuzz(func(t *testing.T, fragment string) {
		kind, file, err := Read(fragment)
		if kind != Plain || err != nil {
			if file != nil {
				t.Errorf("%v, %v, and yet a file: %s", kind, err, file)
			}
			return
		}
		if !json.Valid(file) || len(file) > most {
			t.Errorf("%d bytes: %s", len(file), file)
		}
		if _, again, err := Read(Link(file)); err == nil && !bytes.Equal(again, compact(file)) {
			t.Errorf("%s becomes %s", file, again)
		}
	})
}
