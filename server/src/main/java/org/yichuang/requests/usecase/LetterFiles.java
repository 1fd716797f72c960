package org.yichuang.requests.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.files.spi.FileAccess;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.store.LetterAnnexStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Lets those who see a request read what goes with its letters, deliveries and remedies.
 */
@Component
class LetterFiles implements FileAccess {

	private final LetterAnnexStore annexes;

	private final RequestStore requests;

	private final Cases cases;

	LetterFiles(LetterAnnexStore annexes, RequestStore requests, Cases cases) {
		this.annexes = annexes;
		this.requests = requests;
		this.cases = cases;
	}

	@Override
	public boolean mayRead(Actor actor, FileId file) {
		return actor.holds(RequestsPermission.READ.code())
				&& this.requests.matters(this.annexes.requests(file)).values().stream().anyMatch((matter) -> {
					try {
						this.cases.visible(actor, matter);
						return true;
					}
					catch (NotFound outOfSight) {
						return false;
					}
				});
	}

}
