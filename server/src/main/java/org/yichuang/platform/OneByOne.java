package org.yichuang.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 逐件 — does something to everything that is due, each in a transaction of its own. One
 * that fails waits for the next turn and holds up nobody.
 */
@Component
public class OneByOne {

	private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

	private static final int AT_ONCE = 50;

	private final TransactionTemplate transaction;

	OneByOne(TransactionTemplate transaction) {
		this.transaction = transaction;
	}

	/**
	 * Does it until nothing is due, each in a transaction of its own.
	 * @param due returns so many of those that are due, in the same order each time; what
	 * was done is not due any more
	 * @return to how many it was done
	 */
	public <T> int each(IntFunction<List<T>> due, Consumer<T> deed) {
		return partByPart(due, (one) -> this.transaction.executeWithoutResult((status) -> deed.accept(one)));
	}

	/**
	 * The same without a transaction, for deeds that are too long for one and go on where
	 * they were interrupted.
	 */
	public <T> int partByPart(IntFunction<List<T>> due, Consumer<T> deed) {
		var failed = new HashSet<T>();
		int done = 0;
		for (var some = next(due, failed); !some.isEmpty(); some = next(due, failed)) {
			for (var one : some) {
				done += isDone(one, deed, failed) ? 1 : 0;
			}
		}
		return done;
	}

	private static <T> List<T> next(IntFunction<List<T>> due, Set<T> failed) {
		return due.apply(AT_ONCE + failed.size()).stream().filter((one) -> !failed.contains(one)).toList();
	}

	private static <T> boolean isDone(T one, Consumer<T> deed, Set<T> failed) {
		try {
			deed.accept(one);
			return true;
		}
		catch (RuntimeException cause) {
			LOG.warn("{} waits for the next turn", one, cause);
			failed.add(one);
			return false;
		}
	}

}
