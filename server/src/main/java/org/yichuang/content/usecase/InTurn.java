package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.content.store.SetbackStore;
import org.yichuang.content.store.SetbackStore.Cause;
import org.yichuang.kernel.Refused;

/**
 * Does what is due to one article after the other. One that fails holds up nobody: it
 * pauses, longer each time, and its page says why.
 */
@Component
class InTurn {

	private static final Logger LOG = LoggerFactory.getLogger(InTurn.class);

	private final SetbackStore setbacks;

	private final Clock clock;

	InTurn(SetbackStore setbacks, Clock clock) {
		this.setbacks = setbacks;
		this.clock = clock;
	}

	/** Does it, or writes down that it could not be done. */
	void attempt(TimedDeed deed, ArticleId id, Consumer<ArticleId> work) {
		try {
			work.accept(id);
			this.setbacks.forget(id, deed);
		}
		catch (Refused refused) {
			LOG.info("{} of article {} is refused: {}", deed, id, refused.getMessage());
			pause(deed, id, cause(refused));
		}
		catch (RuntimeException cause) {
			LOG.error("{} of article {} failed; it is tried again", deed, id, cause);
			pause(deed, id, Cause.FAULT);
		}
	}

	private static Cause cause(Refused refused) {
		var first = refused.refusals().getFirst();
		return new Cause(first.problem().code(), first.arguments().stream().map(String::valueOf).toList());
	}

	private void pause(TimedDeed deed, ArticleId id, Cause cause) {
		this.setbacks.count(id, deed, this.clock.instant(), cause);
	}

}
