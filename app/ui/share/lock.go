package share

import (
	"strconv"
	"strings"
)

// A locked link holds the case sealed with AES-256-GCM. Its key is made of the
// passphrase, in Unicode's composed form (NFC), by PBKDF2 with SHA-256. What
// stands before the sealed part is sealed along with it as additional data.
const (
	iterations     = 600_000
	mostIterations = 2_000_000 // a hostile link must not hold up a phone
	saltSize       = 16
	ivSize         = 12
	tagSize        = 16
)

// locked is a locked link, taken apart.
type locked struct {
	form             string // the version and its letter
	iterations       int
	salt, iv, sealed []byte
}

// head is what stands before the sealed part.
func (l locked) head() string {
	return lockedMark + l.form + "." + strconv.Itoa(l.iterations) + "." + strict().EncodeToString(l.salt) + "." + strict().EncodeToString(l.iv)
}

func (l locked) fragment() string { return l.head() + "." + strict().EncodeToString(l.sealed) }

// readLocked takes a locked link apart.
func readLocked(fragment string) (l locked, err error) {
	if len(fragment) > most {
		return l, ErrTooLong
	}
	parts := strings.Split(strings.TrimPrefix(fragment, lockedMark), ".")
	l.form = parts[0]
	if err := known(l.form); err != nil {
		return l, err
	}
	if len(parts) != 5 {
		return l, ErrDamaged
	}
	l.iterations, err = strconv.Atoi(parts[1])
	if err != nil || l.iterations < 1 || l.iterations > mostIterations || strconv.Itoa(l.iterations) != parts[1] {
		return l, ErrDamaged
	}
	for i, part := range []*[]byte{&l.salt, &l.iv, &l.sealed} {
		if *part, err = decode(parts[2+i]); err != nil {
			return l, err
		}
	}
	if len(l.salt) != saltSize || len(l.iv) != ivSize || len(l.sealed) <= tagSize {
		return l, ErrDamaged
	}
	return l, nil
}
