package runtime

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// What is sent is first a tree of nil, bool, json.Number, string, []any, members and Upload. It keeps the order of
// members; JSON, URLs, headers, forms, parts and XML are all written from it.
type members []member

type member struct {
	name  string
	value any
}

func (m members) find(name string) *member {
	return first(m, func(known member) bool { return known.name == name })
}

func (m members) get(name string) any { return cmp.Or(m.find(name), &member{}).value }

func (m members) with(name string, value any) members {
	result := slices.Clone(m)
	if known := result.find(name); known != nil {
		known.value = value
		return result
	}
	return append(result, member{name, value})
}

// writer keeps the first error; what is written after it is not used.
type writer struct {
	err error
}

func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// json returns a tree as compact JSON text.
func (w *writer) json(tree any) []byte { return w.append(nil, tree) }

func (w *writer) append(text []byte, tree any) []byte {
	switch value := tree.(type) {
	case members:
		text = append(text, '{')
		for _, member := range value {
			text = append(w.append(text, member.name), ':')
			text = append(w.append(text, member.value), ',')
		}
		return append(bytes.TrimSuffix(text, []byte(",")), '}')
	case []any:
		text = append(text, '[')
		for _, item := range value {
			text = append(w.append(text, item), ',')
		}
		return append(bytes.TrimSuffix(text, []byte(",")), ']')
	case json.Number:
		return append(text, value...)
	}
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	w.fail(encoder.Encode(tree))
	return append(text, bytes.TrimSuffix(buffer.Bytes(), []byte("\n"))...)
}

// text returns a value where it is not JSON; structures become JSON.
func (w *writer) text(tree any) string {
	switch value := tree.(type) {
	case string:
		return value
	case json.Number:
		return string(value)
	case encoding.TextMarshaler:
		text, err := value.MarshalText()
		w.fail(err)
		return string(text)
	}
	return string(w.json(tree))
}

// content returns a value as a media type says.
func (w *writer) content(mediaType string, tree any) string {
	switch object, isObject := tree.(members); {
	case isJSON(mediaType):
		return string(w.json(tree))
	case isObject && essence(mediaType) == "application/x-www-form-urlencoded":
		return strings.Join(w.formPairs(object, nil), "&")
	}
	return w.text(tree)
}

// marshal returns the JSON text of a model.
func marshal(model any) ([]byte, error) {
	var w writer
	text := w.json(w.tree(reflect.ValueOf(model), 0))
	return text, w.err
}

const maxDepth = 5000

// tree returns the tree of a Go value. Values without members are what encoding/json makes of them.
func (w *writer) tree(v reflect.Value, depth int) any {
	if depth > maxDepth {
		w.fail(errors.New("the value is nested too deep"))
	}
	if !v.IsValid() || w.err != nil {
		return nil
	}
	switch v.Kind() {
	case reflect.Pointer:
		return w.tree(v.Elem(), depth+1)
	case reflect.Interface:
		if data, ok := v.Interface().([]byte); ok {
			return NewUpload("", data)
		}
		tree := w.tree(v.Elem(), depth)
		if kind := unionIndex()[v.Type()]; kind != nil && !v.IsNil() {
			return kind.tagged(tree, v.Elem().Type())
		}
		return tree
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			items := make([]any, v.Len())
			for i := range items {
				items[i] = w.tree(v.Index(i), depth+1)
			}
			return items
		}
	case reflect.Map:
		result := make(members, 0, v.Len())
		for _, key := range v.MapKeys() {
			result = append(result, member{fmt.Sprint(key.Interface()), w.tree(v.MapIndex(key), depth+1)})
		}
		slices.SortFunc(result, func(a, b member) int { return strings.Compare(a.name, b.name) })
		return result
	case reflect.Struct:
		if kept, ok := v.Interface().(model); ok {
			return w.model(v, kept.object(), depth+1)
		}
		if isWrapper(v.Type()) {
			return w.tree(v.Field(0), depth)
		}
	}
	switch value := v.Interface().(type) {
	case Upload, Base64URL, bool:
		return value
	case string:
		return strings.ToValidUTF8(value, "\uFFFD")
	case int64:
		return json.Number(strconv.FormatInt(value, 10))
	}
	data, err := json.Marshal(v.Interface())
	w.fail(err)
	return w.parsed(data, depth)
}

// parsed returns the tree of a JSON text.
func (w *writer) parsed(data []byte, depth int) any {
	var tree any
	w.fail(unmarshal(data, &tree))
	switch tree.(type) {
	case map[string]any, []any:
		return w.tree(reflect.ValueOf(tree), depth+1)
	}
	return tree
}

func (w *writer) model(v reflect.Value, object Object, depth int) any {
	result := members{}
	for _, f := range fieldsOf(v.Type()) {
		value := v.Field(f.index)
		if f.omits(value) || value.IsZero() && slices.Contains(object.Missing, f.name) {
			continue
		}
		result = append(result, member{f.name, w.field(f, value, depth)})
	}
	for _, name := range slices.Sorted(maps.Keys(object.Extra)) {
		result = append(result, member{name, w.parsed(object.Extra[name], depth)})
	}
	return result
}

// field returns the tree of a field; a required constant may be left to its zero value.
func (w *writer) field(f field, v reflect.Value, depth int) any {
	if f.constant != "" && v.IsZero() {
		return w.parsed([]byte(f.constant), depth)
	}
	return w.tree(v, depth)
}

// tagged returns the tree of a variant with its discriminator.
func (u *union) tagged(tree any, of reflect.Type) any {
	object, ok := tree.(members)
	if !ok || u.discriminator == "" {
		return tree
	}
	given := object.get(u.discriminator)
	for _, variant := range u.variants {
		if reflect.TypeOf(variant.of) == of && len(variant.tags) > 0 && (given == "" || given == nil && !variant.fallback) {
			return object.with(u.discriminator, variant.tags[0])
		}
	}
	return tree
}
