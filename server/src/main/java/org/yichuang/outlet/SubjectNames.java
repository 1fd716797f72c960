package org.yichuang.outlet;

import java.util.Collection;
import java.util.Map;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Term;

/**
 * 对象说明 — a room says what stands behind the measurements that it publishes, so that a
 * figure opens to things with titles and not to ids. Who reads figures never names the
 * rooms that measure.
 */
public interface SubjectNames {

	/** Says whether this room knows the things behind measurements of a kind. */
	boolean knows(String kind);

	/**
	 * Returns the things that an actor may see, by the {@code subjectId} of their
	 * measurements; others are left out, whether they are gone or out of sight. Costs the
	 * same few statements however many are asked.
	 * @param ids at most some hundreds
	 */
	Map<String, SubjectName> named(Actor actor, Collection<String> ids);

	/**
	 * 对象.
	 *
	 * @param title what people call it
	 * @param state where it stands and with whom, in words; empty where nothing is to say
	 * @param link its page in the console, such as {@code /cases/<id>}; empty for none
	 */
	@Term("对象")
	record SubjectName(String title, String state, String link) {

	}

}
