package share

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/promise"
)

var (
	// ErrPassphrase says that a passphrase does not open a link.
	ErrPassphrase = errors.New("the passphrase does not open the link")
	// ErrNoCrypto says that the browser locks and opens nothing here: it does so only on pages of secure addresses.
	ErrNoCrypto = errors.New("the browser has no cryptography here")
)

// CanLock tells whether the browser can lock a link and open a locked one here.
func CanLock() bool { return subtle().Truthy() }

func subtle() app.Value { return app.Window().Get("crypto").Get("subtle") }

// Lock gives the fragment of a case file that only a passphrase opens. It waits for the browser: call it outside of a component's turn.
func Lock(file []byte, passphrase string) (fragment string, err error) {
	defer thrown(&err)
	if !CanLock() {
		return "", ErrNoCrypto
	}
	l := locked{form: version + inWords, iterations: iterations, salt: random(saltSize), iv: random(ivSize)}
	sealed, err := l.run("encrypt", passphrase, pack(compact(file)))
	if err != nil {
		return "", ErrNoCrypto
	}
	l.sealed = sealed
	return l.fragment(), nil
}

// Unlock gives the case file of a locked fragment. It waits for the browser: call it outside of a component's turn.
func Unlock(fragment, passphrase string) (file []byte, err error) {
	defer thrown(&err)
	kind, _, err := Read(fragment)
	switch {
	case err != nil:
		return nil, err
	case kind != Locked:
		return nil, ErrDamaged
	case !CanLock():
		return nil, ErrNoCrypto
	}
	l, _ := readLocked(trimmed(fragment))
	packed, err := l.run("decrypt", passphrase, l.sealed)
	if err != nil {
		return nil, ErrPassphrase
	}
	return opened(l.form, packed)
}

// run encrypts or decrypts with the key of a passphrase.
func (l locked) run(verb, passphrase string, data []byte) ([]byte, error) {
	key, err := l.key(passphrase)
	if err != nil {
		return nil, err
	}
	with := map[string]any{"name": "AES-GCM", "iv": bytesOf(l.iv), "additionalData": bytesOf([]byte(l.head()))}
	result, err := promise.Wait(subtle(), verb, with, key, bytesOf(data))
	if err != nil {
		return nil, err
	}
	array := app.Window().Get("Uint8Array").New(result)
	b := make([]byte, array.Length())
	app.CopyBytesToGo(b, array)
	return b, nil
}

// key makes the key of a passphrase. It cannot be read back.
func (l locked) key(passphrase string) (app.Value, error) {
	composed := app.Window().Get("String").Get("prototype").Get("normalize").Call("call", passphrase, "NFC").String()
	secret, err := promise.Wait(subtle(), "importKey", "raw", bytesOf([]byte(composed)), "PBKDF2", false, list("deriveKey"))
	if err != nil {
		return nil, err
	}
	from := map[string]any{"name": "PBKDF2", "hash": "SHA-256", "salt": bytesOf(l.salt), "iterations": l.iterations}
	return promise.Wait(subtle(), "deriveKey", from, secret, map[string]any{"name": "AES-GCM", "length": 256}, false, list("encrypt", "decrypt"))
}

func random(n int) []byte {
	array := app.Window().Get("Uint8Array").New(n)
	app.Window().Get("crypto").Call("getRandomValues", array)
	b := make([]byte, n)
	app.CopyBytesToGo(b, array)
	return b
}

func bytesOf(b []byte) app.Value {
	array := app.Window().Get("Uint8Array").New(len(b))
	app.CopyBytesToJS(array, b)
	return array
}

// list gives texts as the browser's array.
func list(all ...string) app.Value {
	array := app.Window().Get("Array").New()
	for _, s := range all {
		array.Call("push", s)
	}
	return array
}

// thrown takes what the browser throws where it should promise.
func thrown(err *error) {
	if recover() != nil {
		*err = ErrNoCrypto
	}
}
