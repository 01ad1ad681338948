// Package share puts a case into a link and takes it out again. The case stands
// in the fragment, the part of an address that browsers do not send.
//
// A fragment is one of
//
//	case=1.<file>                                   the case file, for other programs to write
//	case=1w.<file in words>                         the same, shorter (words.go)
//	locked=1w.<iterations>.<salt>.<iv>.<sealed>     locked with a passphrase (lock.go)
//
// where what stands in brackets, save the number, is base64url without padding.
package share

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
)

// Kind is what a fragment holds.
type Kind uint8

// The kinds of a fragment.
const (
	None   Kind = iota // no case
	Plain              // a case that can be read at once
	Locked             // a case that a passphrase opens
)

var (
	// ErrDamaged says that a link is not whole: a part of it was lost or changed on its way.
	ErrDamaged = errors.New("the link is damaged")
	// ErrNewer says that a newer version made the link.
	ErrNewer = errors.New("the link was made by a newer version")
	// ErrTooLong says that a link is longer than any case.
	ErrTooLong = errors.New("the link is too long")
)

const (
	plainMark  = "case="
	lockedMark = "locked="
	version    = "1"
	inWords    = "w"      // after the version: the file is written in words
	most       = 64 << 10 // bytes of a link, and of the case file in it
)

// strict refuses bits that belong to no byte: one case has one link.
func strict() *base64.Encoding { return base64.RawURLEncoding.Strict() }

// Link gives the fragment of a case file, without its mark "#".
func Link(file []byte) string {
	return plainMark + version + inWords + "." + strict().EncodeToString(pack(compact(file)))
}

// compact takes the blanks out of a file.
func compact(file []byte) []byte {
	var b bytes.Buffer
	if json.Compact(&b, file) != nil {
		return file
	}
	return b.Bytes()
}

// Read tells what a fragment holds, with or without its mark "#", and gives the case file of a plain one. The file is JSON; the reader of case files judges what it says.
func Read(fragment string) (Kind, []byte, error) {
	fragment = trimmed(fragment)
	if rest, is := strings.CutPrefix(fragment, plainMark); is {
		file, err := readPlain(rest)
		return Plain, file, err
	}
	if strings.HasPrefix(fragment, lockedMark) {
		_, err := readLocked(fragment)
		return Locked, nil, err
	}
	return None, nil, nil
}

func trimmed(fragment string) string { return strings.TrimPrefix(fragment, "#") }

func readPlain(rest string) ([]byte, error) {
	if len(rest) > most {
		return nil, ErrTooLong
	}
	form, body, _ := strings.Cut(rest, ".")
	if err := known(form); err != nil {
		return nil, err
	}
	b, err := decode(body)
	if err != nil {
		return nil, err
	}
	return opened(form, b)
}

// known tells whether a version, with or without a letter, is one that is read here.
func known(form string) error {
	if form == version || form == version+inWords {
		return nil
	}
	digits := strings.TrimRight(form, "abcdefghijklmnopqrstuvwxyz")
	if digits == "" || digits[0] == '0' || len(form)-len(digits) > 1 || strings.Trim(digits, "0123456789") != "" {
		return ErrDamaged
	}
	return ErrNewer
}

// opened gives the case file of what stands in a link.
func opened(form string, b []byte) ([]byte, error) {
	if form == version+inWords {
		text, err := unpack(b)
		if err != nil {
			return nil, ErrDamaged
		}
		b = text
	}
	if len(b) > most {
		return nil, ErrTooLong
	}
	if !json.Valid(b) {
		return nil, ErrDamaged
	}
	return b, nil
}

// decode reads base64url. Go skips line breaks in it; a link has none.
func decode(s string) ([]byte, error) {
	b, err := strict().DecodeString(s)
	if err != nil || strings.ContainsAny(s, "\r\n") {
		return nil, ErrDamaged
	}
	return b, nil
}
