package share

import (
	"errors"
	"strings"
	"syscall/js"
	"testing"
)

// These run under node, whose cryptography is that of browsers: go test -exec go_js_wasm_exec.

func TestALockedLinkOpensWithItsPassphraseAlone(t *testing.T) {
	const passphrase = "castor cañon érable 7"
	first, err := Lock([]byte(theCase), passphrase)
	if err != nil {
		t.Fatal(err)
	}
	second, _ := Lock([]byte(theCase), passphrase)
	if first == second {
		t.Error("two links of one case are the same: neither salt nor vector is new")
	}
	t.Logf("a locked link: %s", first)
	if kind, file, err := Read("#" + first); kind != Locked || file != nil || err != nil {
		t.Fatalf("it is read as %v, %s, %v", kind, file, err)
	}
	if file, err := Unlock(first, passphrase); err != nil || string(file) != theCase {
		t.Errorf("%v: %s", err, file)
	}
	decomposed := strings.ReplaceAll(passphrase, "é", "e\u0301")
	if file, err := Unlock("#"+first, decomposed); err != nil || string(file) != theCase {
		t.Errorf("typed on another keyboard: %v: %s", err, file)
	}
	for _, wrong := range []string{"", "castor", passphrase + " ", strings.ToUpper(passphrase)} {
		if file, err := Unlock(first, wrong); !errors.Is(err, ErrPassphrase) || file != nil {
			t.Errorf("%q gives %s, %v", wrong, file, err)
		}
	}
}

func TestNothingOfALockedLinkCanBeChanged(t *testing.T) {
	fragment, err := Lock([]byte(theCase), "p")
	if err != nil {
		t.Fatal(err)
	}
	l, _ := readLocked(fragment)
	for name, change := range map[string]func(l *locked){
		"the form":       func(l *locked) { l.form = "1" },
		"the iterations": func(l *locked) { l.iterations-- },
		"the salt":       func(l *locked) { l.salt[0] ^= 1 },
		"the vector":     func(l *locked) { l.iv[0] ^= 1 },
		"the case":       func(l *locked) { l.sealed[0] ^= 1 },
		"the seal":       func(l *locked) { l.sealed[len(l.sealed)-1] ^= 1 },
	} {
		changed, _ := readLocked(fragment)
		change(&changed)
		if _, err := Unlock(changed.fragment(), "p"); !errors.Is(err, ErrPassphrase) {
			t.Errorf("with another part for %s: %v", name, err)
		}
	}
	if _, err := Unlock(l.fragment(), "p"); err != nil {
		t.Errorf("put together again: %v", err)
	}
}

func TestTheFrozenLockedLinkOpens(t *testing.T) {
	for _, link := range frozen(t) {
		if link.Passphrase == "" {
			continue
		}
		if file, err := Unlock(link.Fragment, link.Passphrase); err != nil || string(file) != link.File {
			t.Errorf("%s: %v: %s", link.Name, err, file)
		}
	}
}

func TestWithoutASecureAddressNothingIsLocked(t *testing.T) {
	fragment, err := Lock([]byte(theCase), "p")
	if err != nil {
		t.Fatal(err)
	}
	crypto := js.Global().Get("crypto")
	subtle := crypto.Get("subtle")
	set := func(v js.Value) {
		js.Global().Get("Object").Call("defineProperty", crypto, "subtle", map[string]any{"value": v, "configurable": true})
	}
	set(js.Undefined())
	defer set(subtle)
	if CanLock() {
		t.Error("it says that it can lock")
	}
	if _, err := Lock([]byte(theCase), "p"); !errors.Is(err, ErrNoCrypto) {
		t.Errorf("locking gives %v", err)
	}
	if _, err := Unlock(fragment, "p"); !errors.Is(err, ErrNoCrypto) {
		t.Errorf("opening gives %v", err)
	}
}
