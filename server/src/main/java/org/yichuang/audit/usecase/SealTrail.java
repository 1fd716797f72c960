package org.yichuang.audit.usecase;

import java.util.ArrayList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.audit.model.ChainCheck.Head;
import org.yichuang.audit.model.Link;
import org.yichuang.audit.store.ChainTable;
import org.yichuang.audit.store.HeadFile;

/**
 * Seals written entries into the chain, one process at a time; within a second of their
 * commit, so that the transactions that write them need not wait for each other.
 */
@Component
public class SealTrail {

	private static final Logger LOG = LoggerFactory.getLogger(SealTrail.class);

	private static final int BATCH = 1000;

	private final ChainTable chain;

	private final HeadFile headFile;

	private final TransactionTemplate transaction;

	SealTrail(ChainTable chain, HeadFile headFile, TransactionTemplate transaction) {
		this.chain = chain;
		this.headFile = headFile;
		this.transaction = transaction;
	}

	/** Seals everything that is committed. */
	public void sealAll() {
		while (this.chain.isBehind()) {
			this.transaction.executeWithoutResult((status) -> sealSome());
			keepHead();
		}
	}

	private void sealSome() {
		this.chain.lock();
		var head = this.chain.head();
		var links = new ArrayList<Link>();
		for (var entry : this.chain.unsealed(BATCH)) {
			var link = Link.seal(head.number() + 1, head.hash(), entry);
			links.add(link);
			head = new Head(link.number(), link.hash());
		}
		if (!links.isEmpty()) {
			this.chain.seal(links);
		}
	}

	/**
	 * Moves the file on, but only along the chain that it knows: a chain that was cut or
	 * rewritten must still be told by it.
	 */
	private void keepHead() {
		boolean known = this.headFile.read()
			.map((kept) -> kept.number() == 0
					|| this.chain.hashAt(kept.number()).filter(kept.hash()::equals).isPresent())
			.orElse(true);
		if (known) {
			this.headFile.write(this.chain.head());
		}
		else {
			LOG.error("The audit chain does not lead on from its head file; run bin/yichuang verify");
		}
	}

	/** Seals twice a second. */
	@Component
	@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
	static class Job {

		private final SealTrail seal;

		Job(SealTrail seal) {
			this.seal = seal;
		}

		@Scheduled(fixedDelay = 500)
		void run() {
			this.seal.sealAll();
		}

	}

}
