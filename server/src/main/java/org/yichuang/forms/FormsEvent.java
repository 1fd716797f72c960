package org.yichuang.forms;

import org.yichuang.kernel.Place;

/** 表单事件 — what this room announces. */
public sealed interface FormsEvent {

	/** The form it is about. */
	FormId form();

	/** The form's name. */
	String name();

	/** Where the form's owner stands. */
	Place place();

	/** A form was created, with a first draft. */
	record FormCreated(FormId form, String name, Place place) implements FormsEvent {
	}

	/** A form has another name. */
	record FormRenamed(FormId form, String name, Place place, String before) implements FormsEvent {
	}

	/** A draft was started or changed. */
	record DraftSaved(FormId form, String name, Place place, int number) implements FormsEvent {
	}

	/** A draft was thrown away. */
	record DraftDropped(FormId form, String name, Place place, int number) implements FormsEvent {
	}

	/** A version was released: from now on it is what people fill in. */
	record VersionReleased(FormId form, String name, Place place, int number) implements FormsEvent {
	}

}
