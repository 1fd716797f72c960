package org.yichuang.files.spi;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;

/**
 * 附件访问 — says who may read files that others have handed in, because they may read what
 * the files belong to. Rooms that attach files to things implement it.
 */
public interface FileAccess {

	/** Says whether the actor may read the file because of something of this room. */
	boolean mayRead(Actor actor, FileId file);

}
