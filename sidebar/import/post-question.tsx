import { useEffect, useRef, useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { usePanel } from '../panel.ts';

/** Asked once, before the first write: whose post the journal shows. */
export function PostQuestion({ onDone, onCancel }: { onDone(): void; onCancel(): void }) {
  const { rpc, reload } = usePanel();
  const [post, setPost] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const go = async (event: Event) => {
    event.preventDefault();
    // The journal can do without a post: a failure here must not keep the records from being written.
    if (post.trim() !== '') await rpc.savePost({ post: post.trim() }).then(reload, () => undefined);
    onDone();
  };
  return (
    <form class="stack tight" onSubmit={go}>
      <div class="field">
        <label htmlFor="post">{importText.post}</label>
        <input
          id="post"
          ref={field}
          list="posts"
          maxLength={120}
          value={post}
          aria-describedby="post-hint"
          onInput={(event) => setPost(event.currentTarget.value)}
        />
        <datalist id="posts">
          {importText.posts.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
        <small id="post-hint">{importText.postHint}</small>
      </div>
      <div class="row">
        <button type="submit" class="primary">
          {post.trim() === '' ? importText.postSkip : importText.postWrite}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {panelText.back}
        </button>
      </div>
    </form>
  );
}
