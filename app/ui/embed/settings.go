// Package embed holds what the host of an embedded calculator has chosen, and the channel between the calculator and its host.
package embed

import (
	"net/url"
	"strings"

	"portage/app/text"
)

// Settings are what the host of an embedded calculator has chosen, by attributes of the element or by the query of a plain frame's address. What is empty is as we have it.
type Settings struct {
	Embedded bool // the calculator stands in somebody's page

	Lang   text.Lang
	Screen string // "" is the whole way; category/healthcare, occupation, round/255, next
	Theme  string // light, dark, or auto: the device's

	Accent   string // six hex digits, in small letters
	Radius   string // of corners, in px
	FontSize string // of the text, in px

	LicenseeName, LicenceNumber, RegisterURL, PrivacyURL string

	Lead   string // "" is off; event, mailto, post
	LeadTo string // an e-mail address, or the address to post to
}

// The names of the attributes, which are those of the query too. Case is read from messages and fragments only: what is in a query is sent to the host.
const (
	Lang          = "lang"
	Screen        = "screen"
	Theme         = "theme"
	Accent        = "accent"
	Radius        = "radius"
	FontSize      = "font-size"
	LicenseeName  = "licensee-name"
	LicenceNumber = "licence-number"
	RegisterURL   = "register-url"
	PrivacyURL    = "privacy-url"
	Lead          = "lead"
	LeadTo        = "lead-to"
	Case          = "case"
)

// The themes, and the ways a lead goes to the consultant.
const (
	ThemeLight = "light"
	ThemeDark  = "dark"
	ThemeAuto  = "auto"

	LeadOff    = "off"
	LeadEvent  = "event"
	LeadMailto = "mailto"
	LeadPost   = "post"
)

// Folder is the address of the embedded calculator's first page below the folder of its language.
const Folder = "embed/"

// current are the settings of this document, which has one host for as long as it is there.
var current Settings

// Current gives the settings of the document that the program runs in.
func Current() Settings { return current }

// Set takes settings for those of the document.
func Set(s Settings) { current = s }

// attributes gives the values of all settings by their names, in the order in which they are written.
func (s *Settings) attributes() []Attribute {
	return []Attribute{
		{Lang, string(s.Lang)}, {Screen, s.Screen}, {Theme, s.Theme}, {Accent, s.Accent}, {Radius, s.Radius}, {FontSize, s.FontSize},
		{LicenseeName, s.LicenseeName}, {LicenceNumber, s.LicenceNumber}, {RegisterURL, s.RegisterURL}, {PrivacyURL, s.PrivacyURL},
		{Lead, s.Lead}, {LeadTo, s.LeadTo},
	}
}

// Attribute is a setting as the host writes it.
type Attribute struct{ Name, Value string }

// Attributes gives what differs from our own, by the names of the attributes of the element, in a lasting order.
func (s Settings) Attributes() []Attribute {
	var all []Attribute
	for _, a := range s.attributes() {
		if a.Value != "" {
			all = append(all, a)
		}
	}
	return all
}

// Query writes what differs from our own as the query of an address, without its mark "?".
func (s Settings) Query() string { return query(s.Attributes()) }

// Address gives the address of the embedded calculator below the site's root. The folder says the language.
func (s Settings) Address() string {
	lang := s.Lang
	s.Lang = ""
	address := folder(lang) + Folder
	if q := s.Query(); q != "" {
		address += "?" + q
	}
	return address
}

// folder gives the folder of a language, as frame.Folder does, which stands above this package.
func folder(lang text.Lang) string {
	if lang == text.FR {
		return "fr/"
	}
	return ""
}

// First gives the address of what the host has chosen to show first, below the folder of the language.
func (s Settings) First() string {
	if s.Screen == "" || s.Category() != "" {
		return Folder
	}
	return s.Screen + "/"
}

// Category gives the category that the host has chosen to be checked alone, "" where it has not.
func (s Settings) Category() string {
	id, is := strings.CutPrefix(s.Screen, "category/")
	if !is {
		return ""
	}
	return id
}

func query(all []Attribute) string {
	var b strings.Builder
	for i, a := range all {
		if i > 0 {
			b.WriteByte('&')
		}
		b.WriteString(a.Name)
		b.WriteByte('=')
		b.WriteString(url.QueryEscape(a.Value))
	}
	return b.String()
}
