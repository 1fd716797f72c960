package org.yichuang.kernel;

/**
 * 不存在 — there is no such thing, or the acting account may not know that there is. Becomes
 * HTTP 404; nothing has been changed.
 */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1;

	/**
	 * @param what the kind and id, for the log only; never shown to the reader
	 */
	public NotFound(String what) {
		super(what);
	}

	/** Returns the failure for a typed id. */
	public static NotFound of(Id id) {
		return new NotFound(id.getClass().getSimpleName() + " " + id.value());
	}

}
