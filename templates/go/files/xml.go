package runtime

import (
	"bytes"
	"cmp"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// xmlShape is how a value is spelled in XML, as far as the XML Object of OpenAPI describes it.
type xmlShape struct {
	member, kind            string
	name, namespace, prefix string
	attribute, text         bool
	wrapped                 bool
	members                 []xmlShape
	item                    *xmlShape
}

func (x *xmlShape) of(member string) *xmlShape {
	found := first(x.members, func(inner xmlShape) bool { return inner.member == member })
	return cmp.Or(found, &xmlShape{name: member})
}

var xmlEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func (w *writer) xml(tree any, shape *xmlShape) string {
	name, attributes, content := shape.name, "", ""
	if shape.namespace != "" {
		declaration := "xmlns"
		if shape.prefix != "" {
			declaration, name = "xmlns:"+shape.prefix, shape.prefix+":"+name
		}
		attributes = fmt.Sprintf(` %s="%s"`, declaration, xmlEscapes.Replace(shape.namespace))
	}
	switch value := tree.(type) {
	case members:
		for _, member := range value {
			inner := shape.of(member.name)
			items, isList := member.value.([]any)
			switch {
			case member.value == nil:
			case inner.attribute:
				attributes += fmt.Sprintf(` %s="%s"`, inner.name, xmlEscapes.Replace(w.text(member.value)))
			case inner.text:
				content += xmlEscapes.Replace(w.text(member.value))
			case isList && !inner.wrapped:
				content += w.xmlItems(items, inner)
			default:
				content += w.xml(member.value, inner)
			}
		}
	case []any:
		content = w.xmlItems(value, shape)
	default:
		content = xmlEscapes.Replace(w.text(value))
	}
	return "<" + name + attributes + ">" + content + "</" + name + ">"
}

func (w *writer) xmlItems(items []any, shape *xmlShape) (content string) {
	for _, item := range items {
		content += w.xml(item, cmp.Or(shape.item, &xmlShape{name: shape.name}))
	}
	return content
}

type xmlElement struct {
	XMLName    xml.Name
	Attributes []xml.Attr   `xml:",any,attr"`
	Children   []xmlElement `xml:",any"`
	Text       string       `xml:",chardata"`
}

// readXML returns the JSON text that an XML text stands for. Document types are refused, so that entities cannot expand.
func readXML(data []byte, shape *xmlShape) ([]byte, error) {
	var root xmlElement
	if bytes.Contains(data, []byte("<!DOCTYPE")) {
		return nil, errors.New("a document type is not accepted")
	}
	decoder := xml.NewDecoder(bytes.NewReader(data))
	decoder.CharsetReader = func(label string, input io.Reader) (io.Reader, error) {
		data, _ := io.ReadAll(input) // of what is in memory
		text, err := toUTF8(data, label)
		return strings.NewReader(text), err
	}
	err := decoder.Decode(&root)
	for err == nil {
		var token xml.Token
		token, err = decoder.Token()
		text, isText := token.(xml.CharData)
		if _, isElement := token.(xml.StartElement); isElement || isText && len(bytes.TrimSpace(text)) > 0 {
			err = errors.New("text after the end of the document")
		}
	}
	if err != io.EOF || root.XMLName.Local == "" {
		return nil, err
	}
	return new(writer).json(root.tree(shape)), nil
}

func (e *xmlElement) tree(shape *xmlShape) any {
	text := strings.TrimSpace(e.Text)
	switch {
	case shape.kind == "array":
		items := []any{}
		for _, child := range e.Children {
			items = append(items, child.tree(shape.item))
		}
		return items
	case shape.kind == "object" || shape.kind == "" && len(e.Children) > 0:
		return e.members(shape)
	case shape.kind == "boolean":
		return text == "true" || text == "1"
	case (shape.kind == "integer" || shape.kind == "number") && json.Valid([]byte(text)):
		return json.Number(text)
	}
	return e.Text
}

func (e *xmlElement) members(shape *xmlShape) members {
	result, left := members{}, map[string][]xmlElement{}
	for _, attribute := range e.Attributes {
		left["@"+attribute.Name.Local] = []xmlElement{{Text: attribute.Value}}
	}
	for _, child := range e.Children {
		left[child.XMLName.Local] = append(left[child.XMLName.Local], child)
	}
	for _, inner := range shape.members {
		name, each, bare := inner.name, &inner, inner.kind == "array" && !inner.wrapped
		if inner.text && e.Text != "" {
			result = append(result, member{inner.member, (&xmlElement{Text: e.Text}).tree(&inner)})
		} else if inner.attribute {
			name = "@" + name
		} else if bare {
			name, each = inner.item.name, inner.item
		}
		var items []any
		for _, child := range left[name] {
			items = append(items, child.tree(each))
		}
		delete(left, name)
		if bare && items != nil {
			result = append(result, member{inner.member, items})
		} else if items != nil {
			result = append(result, member{inner.member, items[0]})
		}
	}
	for name, children := range left {
		if name[0] != '@' {
			result = append(result, member{name, children[len(children)-1].tree(&xmlShape{})})
		}
	}
	return result
}
