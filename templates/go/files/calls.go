package runtime

import (
	"context"
	"io"
	"iter"
	"net/http"
	"slices"
)

// start makes the request of a call.
func (c *core) start(ctx context.Context, op *operation, params any, options []Option) (*exchange, error) {
	args, err := argumentsOf(params)
	if err != nil {
		return nil, err
	}
	return c.with(options).send(ctx, op, args, nil)
}

// call calls an operation and decodes its result.
func call[T any](ctx context.Context, c *core, op *operation, params any, options []Option) (result T, err error) {
	reply, err := c.start(ctx, op, params, options)
	if err == nil {
		err = reply.into(&result)
	}
	return result, err
}

// callNothing calls an operation without a result.
func (c *core) callNothing(ctx context.Context, op *operation, params any, options []Option) error {
	_, err := call[any](ctx, c, op, params, options)
	return err
}

// callBinary calls an operation whose result is read as it arrives.
func (c *core) callBinary(ctx context.Context, op *operation, params any, options []Option) (io.ReadCloser, error) {
	reply, err := c.open(ctx, op, params, options)
	if err != nil {
		return nil, err
	}
	return reply, nil
}

// open calls an operation and prepares the body for being read as it arrives, without a limit of time.
func (c *core) open(ctx context.Context, op *operation, params any, options []Option) (*exchange, error) {
	reply, err := c.start(ctx, op, params, options)
	if err != nil {
		return nil, err
	}
	reply.timer.Stop()
	if reply.media == nil {
		reply.body = http.NoBody
	} else if err := reply.open(); err != nil {
		_ = reply.Close()
		return nil, err
	}
	return reply, nil
}

// items calls an operation that answers with a stream; the request is sent when the iteration begins. In a JSON text
// sequence a broken item is an error that does not end the iteration; every other error ends it.
func items[T any](ctx context.Context, c *core, op *operation, params any, options []Option) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		reply, err := c.open(ctx, op, params, options)
		if err != nil {
			yield(*new(T), err)
			return
		}
		defer reply.Close()
		format := op.stream
		if reply.media != nil && slices.Contains([]string{"sse", "jsonl", "json-seq"}, reply.media.family) {
			format = reply.media.family
		}
		records := texts(reply, map[string]byte{"jsonl": '\n', "json-seq": 0x1e}[format])
		if format == "sse" {
			records = events(reply, op.terminator)
		}
		for event, err := range records {
			var item T
			if err == nil {
				err = reply.item(format, event, &item)
			}
			if !yield(item, err) || err != nil && format != "json-seq" {
				return
			}
		}
	}
}

// pages calls an operation that answers with pages, again and again, and yields what is on them.
func pages[T any](ctx context.Context, c *core, op *operation, params any, options []Option) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		err := c.with(options).pages(ctx, op, params, func(reply *exchange, text []byte) bool {
			var item T
			err := reply.unusable("decode", text, unmarshal(text, &item))
			return yield(item, err) && err == nil
		})
		if err != nil {
			yield(*new(T), err)
		}
	}
}
