package embed

import (
	"net/url"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"portage/app/text"
)

// Problem is a setting that cannot be taken as it is written. It stays as we have it.
type Problem struct {
	Attribute string
	Value     string    // as written, cut to a length that can be shown
	Cure      text.Text // what to write instead
}

// Message says a problem to the person who integrates the calculator.
func (p Problem) Message(lang text.Lang) string {
	if p.Value == "" {
		return text.Embed.Missing.Fill(lang, p.Attribute, p.Cure.In(lang))
	}
	return text.Embed.Refused.Fill(lang, p.Attribute, p.Value, p.Cure.In(lang))
}

const (
	mostName    = 120 // bytes of a name
	mostNumber  = 40
	mostAddress = 500
	mostShown   = 60

	leastRadius, mostRadius     = 0, 32 // px
	leastFontSize, mostFontSize = 12, 24
)

// Parse reads settings as they are written by others: get gives the value of an attribute, "" where there is none. What cannot be taken stays as we have it, and is a problem.
func Parse(get func(name string) string) (Settings, []Problem) {
	r := reader{get: get}
	s := Settings{
		Lang:          text.Lang(r.read(Lang, language, text.Embed.CureLang)),
		Screen:        r.read(Screen, screen, text.Embed.CureScreen),
		Theme:         r.read(Theme, oneOf(ThemeLight, ThemeDark, ThemeAuto), text.Embed.CureTheme),
		Accent:        r.read(Accent, colour, text.Embed.CureAccent),
		Radius:        r.read(Radius, number(leastRadius, mostRadius), text.Embed.CureRadius),
		FontSize:      r.read(FontSize, number(leastFontSize, mostFontSize), text.Embed.CureFontSize),
		LicenseeName:  r.read(LicenseeName, words(mostName), text.Embed.CureName),
		LicenceNumber: r.read(LicenceNumber, words(mostNumber), text.Embed.CureNumber),
		RegisterURL:   r.read(RegisterURL, address, text.Embed.CureAddress),
		PrivacyURL:    r.read(PrivacyURL, address, text.Embed.CureAddress),
		Lead:          r.read(Lead, oneOf(LeadOff, LeadEvent, LeadMailto, LeadPost), text.Embed.CureLead),
	}
	if s.Lead == LeadOff {
		s.Lead = ""
	}
	r.readLeadTo(&s)
	r.needName(&s)
	return s, r.problems
}

// reader reads one attribute after the other.
type reader struct {
	get      func(name string) string
	problems []Problem
}

// read gives the value of an attribute as take gives it, or "" with a problem.
func (r *reader) read(name string, take func(string) (string, bool), cure text.Text) string {
	written := strings.TrimSpace(r.get(name))
	if written == "" {
		return ""
	}
	value, ok := take(written)
	if !ok {
		r.refuse(name, written, cure)
		return ""
	}
	return value
}

func (r *reader) refuse(name, written string, cure text.Text) {
	r.problems = append(r.problems, Problem{name, shown(written), cure})
}

// readLeadTo reads where a lead goes, which depends on how it goes. A lead that has no place to go to is off.
func (r *reader) readLeadTo(s *Settings) {
	take, cure := address, text.Embed.CurePostTo
	switch s.Lead {
	case LeadMailto:
		take, cure = mailbox, text.Embed.CureMailTo
	case LeadPost:
		take = safeAddress
	default:
		return
	}
	s.LeadTo = r.read(LeadTo, take, cure)
	if s.LeadTo != "" {
		return
	}
	if strings.TrimSpace(r.get(LeadTo)) == "" {
		r.refuse(LeadTo, "", cure)
	}
	s.Lead = ""
}

// needName sees to it that nobody is named by a number alone, and that a lead has somebody who receives it: without a name there is no consultant.
func (r *reader) needName(s *Settings) {
	if s.LicenseeName != "" || s.LicenceNumber == "" && s.RegisterURL == "" && s.Lead == "" {
		return
	}
	if strings.TrimSpace(r.get(LicenseeName)) == "" {
		r.refuse(LicenseeName, "", text.Embed.CureNoName)
	}
	s.LicenceNumber, s.RegisterURL, s.Lead, s.LeadTo = "", "", "", ""
}

// shown gives what of a text can be shown, and no more than a line has room for.
func shown(s string) string {
	s = strings.Map(func(c rune) rune {
		if unseen(c) {
			return -1
		}
		return c
	}, strings.ToValidUTF8(s, ""))
	if len(s) <= mostShown {
		return s
	}
	return strings.ToValidUTF8(s[:mostShown], "") + "…"
}

// language takes a tag of English or French, of whatever country.
func language(s string) (string, bool) {
	tag, _, _ := strings.Cut(strings.ToLower(s), "-")
	return oneOf(string(text.EN), string(text.FR))(tag)
}

func oneOf(all ...string) func(string) (string, bool) {
	return func(s string) (string, bool) {
		for _, one := range all {
			if s == one {
				return one, true
			}
		}
		return "", false
	}
}

// screen takes the name of a screen that can stand in a frame.
func screen(s string) (string, bool) {
	s = strings.Trim(s, "/")
	kind, one, _ := strings.Cut(s, "/")
	switch {
	case kind == "category":
		return s, text.ShortCategory(one).Whole()
	case kind == "round":
		return s, roundNumber(one)
	}
	return s, s == "occupation" || s == "next"
}

// roundNumber tells whether a text can be the number of a round, like 255 or 91a.
func roundNumber(s string) bool {
	digits := strings.TrimRight(s, "ab")
	return whole(digits, 4) && len(s)-len(digits) <= 1
}

// whole tells whether a text is a whole number of a few digits.
func whole(s string, most int) bool {
	return s != "" && len(s) <= most && strings.Trim(s, "0123456789") == ""
}

func colour(s string) (string, bool) {
	s = strings.ToLower(strings.TrimPrefix(s, "#"))
	return s, len(s) == 6 && strings.Trim(s, "0123456789abcdef") == ""
}

// number takes a whole number of px, with or without its unit.
func number(least, most int) func(string) (string, bool) {
	return func(s string) (string, bool) {
		s = strings.TrimSuffix(s, "px")
		if !whole(s, 2) {
			return "", false
		}
		n, _ := strconv.Atoi(s)
		return strconv.Itoa(n), least <= n && n <= most
	}
}

// words takes a short text of one line.
func words(most int) func(string) (string, bool) {
	return func(s string) (string, bool) {
		return s, len(s) <= most && plain(s)
	}
}

// plain tells whether a text holds nothing that a person cannot see.
func plain(s string) bool { return !strings.ContainsFunc(s, unseen) }

// unseen tells whether a person cannot see a sign: one that turns the direction of writing, say, or a byte that is no sign at all.
func unseen(c rune) bool {
	return c == utf8.RuneError || unicode.In(c, unicode.C, unicode.Zl, unicode.Zp)
}

// address takes a whole address of the web.
func address(s string) (string, bool) {
	u, ok := parsed(s)
	if !ok || u.Scheme != "https" && u.Scheme != "http" {
		return "", false
	}
	return u.Scheme + s[len(u.Scheme):], true // In small letters, as what becomes a link begins.
}

// safeAddress takes an address that nobody on the way can read along, or one of this machine, for trying out.
func safeAddress(s string) (string, bool) {
	s, ok := address(s)
	if !ok {
		return "", false
	}
	u, _ := url.Parse(s)
	host := u.Hostname()
	return s, u.Scheme == "https" || host == "localhost" || host == "127.0.0.1"
}

func parsed(s string) (*url.URL, bool) {
	if len(s) > mostAddress || !plain(s) || strings.ContainsAny(s, " \"'<>\\`") {
		return nil, false
	}
	u, err := url.Parse(s)
	return u, err == nil && u.Hostname() != "" && u.User == nil
}

// mailbox takes one e-mail address and nothing that a mail program would read as more.
func mailbox(s string) (string, bool) {
	name, host, _ := strings.Cut(s, "@")
	good := len(s) <= mostName && plain(s) && !strings.ContainsFunc(s, unicode.IsSpace) && !strings.ContainsAny(s, ",;:?&%#/\\\"'<>()[]`") &&
		dotted(name) && dotted(host) && strings.Contains(host, ".") && !strings.Contains(host, "@")
	return s, good
}

// dotted tells whether every part between dots has something in it.
func dotted(s string) bool {
	return s != "" && !strings.HasPrefix(s, ".") && !strings.HasSuffix(s, ".") && !strings.Contains(s, "..")
}
